import { ArrowRight, FilePen } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Missing } from '../../shared/scoring/missing.ts'
import { Button } from '../components/Button.tsx'
import { controlKey } from '../components/controlKey.ts'
import { StateMark } from '../components/StateMark.tsx'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView, nextOpen, useEntryViews } from '../state/entryView.ts'
import { MissingMenu } from './MissingMenu.tsx'

type Props = {
  readonly view: EntryView
  readonly onLack: (lack: Missing) => void
  readonly onNext: () => void
}

/** The live total, or what it still needs, and the one way on. */
export function RubricFoot({ view, onLack, onNext }: Props): ReactElement {
  const words = useWords()
  const more = nextOpen(useEntryViews(), codeOf(view)) !== null
  return (
    <footer className="rubricFoot">
      <div className="rubricFoot-total">
        <span>{words('score.total')}</span>
        <Total view={view} onLack={onLack} />
      </div>
      <div className="rubricFoot-action">
        <Button
          kind="primary"
          large
          icon={more ? ArrowRight : FilePen}
          keys={`${controlKey} ↵`}
          onPress={onNext}
        >
          {words(more ? 'score.next' : 'score.finish')}
        </Button>
      </div>
    </footer>
  )
}

function Total({ view, onLack }: Omit<Props, 'onNext'>): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { state, missing, total } = view
  if (state !== 'scored' && state !== 'partial' && state !== 'unscored')
    return <StateMark state={state} />
  if (missing.length > 0)
    return (
      <span className="numbers" role="status">
        {'– '}
        <MissingMenu view={view} onLack={onLack} />
      </span>
    )
  return (
    <span className="rubricFoot-number numbers" role="status">
      {total === null ? words('mark.notApplicable') : totalText(intl, total)}
      <span className="rubricFoot-of">{words('score.total.outOf')}</span>
    </span>
  )
}
