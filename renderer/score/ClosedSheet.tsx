import { Ban, CircleHelp, CircleMinus } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'

/** Why there is no rubric here, and what can be done about it. */
export function ClosedSheet({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const reason = view.sheet.reason === '' ? {} : { body: reasonText(view, words) }
  if (view.state === 'abstained')
    return (
      <EmptyState icon={CircleMinus} title={words('score.abstained')} {...reason}>
        <Button
          onPress={() => {
            run(takeBack(view))
          }}
        >
          {words('score.takeBack')}
        </Button>
      </EmptyState>
    )
  if (view.state === 'undeclared')
    return (
      <EmptyState
        icon={CircleHelp}
        title={words('score.undeclared')}
        body={words('score.undeclared.body')}
      >
        <Button
          kind="primary"
          onPress={() => {
            wentTo({ screen: 'declare' })
          }}
        >
          {words('desk.declare.action')}
        </Button>
      </EmptyState>
    )
  if (view.desk.keyHeld) return <EmptyState icon={Ban} title={words('score.recused')} {...reason} />
  return (
    <EmptyState
      icon={Ban}
      title={words('score.recused.office')}
      body={words('score.recused.office.body')}
    />
  )
}

function reasonText({ sheet }: EntryView, words: ReturnType<typeof useWords>): string {
  return words('score.reason', { reason: sheet.reason })
}

async function takeBack(view: EntryView): Promise<void> {
  const saved = await api('desk.takeBack', { entryCode: codeOf(view) })
  useDesk.getState().entrySaved(saved)
}
