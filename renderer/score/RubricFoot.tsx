import { ArrowRight, FilePen } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import { Button } from '../components/Button.tsx'
import { controlKey } from '../components/controlKey.ts'
import { StateMark } from '../components/StateMark.tsx'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView, nextOpen, useEntryViews } from '../state/entryView.ts'

type Props = {
  readonly view: EntryView
  readonly onMissing: () => void
  readonly onNext: () => void
}

/** The live total, or what it still needs, and the one way on. */
export function RubricFoot({ view, onMissing, onNext }: Props): ReactElement {
  const words = useWords()
  const more = nextOpen(useEntryViews(), codeOf(view)) !== null
  return (
    <footer className="rubricFoot">
      <div className="rubricFoot-total">
        <span>{words('score.total')}</span>
        <Total view={view} onMissing={onMissing} />
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

function Total({ view, onMissing }: Omit<Props, 'onNext'>): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { state, missing, total } = view
  if (state !== 'scored' && state !== 'partial' && state !== 'unscored')
    return <StateMark state={state} />
  if (missing.length > 0)
    return (
      <span className="numbers" role="status">
        {'– '}
        <AriaButton className="rubricFoot-missing" onPress={onMissing}>
          {words('score.total.missing', { count: missing.length })}
          <span className="unseen">{words('score.missing.show')}</span>
        </AriaButton>
      </span>
    )
  return (
    <span className="rubricFoot-number numbers" role="status">
      {total === null ? words('mark.notApplicable') : totalText(intl, total)}
      <span className="rubricFoot-of">{words('score.total.outOf')}</span>
    </span>
  )
}
