import type { ReactElement } from 'react'
import type { JurorId } from '../../../../shared/model/ids.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useDeliberation } from '../../../state/deliberation.ts'
import { useDeliberationView } from '../../../state/deliberationView.ts'
import { run } from '../../../state/run.ts'
import type { QueueRow } from '../queue/queueRows.ts'
import type { Talk } from '../useTalk.ts'
import { coverKey, unwelcome } from './covered.ts'
import { labelOf } from './seats.ts'

type Props = { readonly talk: Talk; readonly row: QueueRow }

/** Somebody in the room must not hear of this entry: until they have left, nothing of it is shown. */
export function ConflictNotice({ talk, row }: Props): ReactElement | null {
  const words = useWords()
  const coverLifted = useDeliberationView((state) => state.coverLifted)
  const { code } = row.entry
  const { conflicts, present } = talk
  const jurors = unwelcome(code, conflicts, present)
  if (jurors.length === 0) return null
  const labels = jurors.map((jurorId) => labelOf(jurorId, talk.naming)).join(', ')
  return (
    <div className="deliberate-notice">
      <Notice
        tone="amber"
        title={words('deliberate.mustLeave', { jurors: labels })}
        actions={
          <>
            <Button
              onPress={() => {
                run(left(jurors))
              }}
            >
              {words('deliberate.hasLeft', { jurors: labels })}
            </Button>
            {row.isCovered ? (
              <Button
                kind="quiet"
                onPress={() => {
                  coverLifted(coverKey(code, conflicts, present))
                }}
              >
                {words('deliberate.showAnyway')}
              </Button>
            ) : null}
          </>
        }
      >
        {words(row.isCovered ? 'deliberate.covered.body' : 'deliberate.covered.lifted')}
      </Notice>
    </div>
  )
}

async function left(jurors: readonly JurorId[]): Promise<void> {
  const { acted } = useDeliberation.getState()
  for (const jurorId of jurors) await acted({ kind: 'present', jurorId, here: false })
}
