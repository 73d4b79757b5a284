import { Ban, CircleHelp, CircleMinus, type LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { run } from '../state/run.ts'
import { NextRevision } from './NextRevision.tsx'
import type { Closing } from './ReasonDialog.tsx'
import { freed, takenBack } from './sheetClosing.ts'

type Props = {
  readonly view: EntryView
  readonly onClosing: (closing: Closing) => void
}

/** Why there is no rubric here, and what can be done about it. */
export function ClosedSheet({ view, onClosing }: Props): ReactElement {
  const words = useWords()
  if (view.state === 'abstained')
    return <OwnWord view={view} icon={CircleMinus} title={words('score.abstained')} />
  if (view.state === 'undeclared') return <Undeclared view={view} onClosing={onClosing} />
  if (view.desk.keyHeld) return <OwnWord view={view} icon={Ban} title={words('score.recused')} />
  return (
    <EmptyState
      icon={Ban}
      title={words('score.recused.office')}
      body={words('score.recused.office.body')}
    />
  )
}

type OwnProps = { readonly view: EntryView; readonly icon: LucideIcon; readonly title: string }

/** Closed by the juror, who can take it back. */
function OwnWord({ view, icon, title }: OwnProps): ReactElement {
  const words = useWords()
  const { reason } = view.sheet
  return (
    <EmptyState icon={icon} title={title} body={words('score.reason', { reason })}>
      <Button
        onPress={() => {
          run(takenBack(codeOf(view)))
        }}
      >
        {words('score.takeBack')}
      </Button>
      <NextRevision />
    </EmptyState>
  )
}

/** The word that opens the documents can be said here as well. */
function Undeclared({ view, onClosing }: Props): ReactElement {
  const words = useWords()
  return (
    <EmptyState
      icon={CircleHelp}
      title={words('score.undeclared')}
      body={words('score.undeclared.body')}
    >
      <div className="closedSheet-answers">
        <Button
          kind="primary"
          onPress={() => {
            run(freed(codeOf(view)))
          }}
        >
          {words('score.undeclared.none')}
        </Button>
        <Button
          onPress={() => {
            onClosing('recuse')
          }}
        >
          {words('score.recuse')}
        </Button>
      </div>
    </EmptyState>
  )
}
