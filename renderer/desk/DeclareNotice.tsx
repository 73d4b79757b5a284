import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'

/** Entries stay closed until the juror has said whether there is a conflict of interest. */
export function DeclareNotice({
  views,
}: {
  readonly views: readonly EntryView[]
}): ReactElement | null {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const count = views.filter(({ state }) => state === 'undeclared').length
  if (count === 0) return null
  return (
    <div className="deskScreen-notice">
      <Notice
        tone="amber"
        title={words('desk.declare.title', { count })}
        actions={
          <Button
            onPress={() => {
              wentTo({ screen: 'declare' })
            }}
          >
            {words('desk.declare.action')}
          </Button>
        }
      />
    </div>
  )
}
