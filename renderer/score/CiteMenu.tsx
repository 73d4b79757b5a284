import { Copy, Quote } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Criterion } from '../../shared/model/rubric.ts'
import { Icon } from '../components/Icon.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { WithTooltip } from '../components/WithTooltip.tsx'
import { useWords } from '../messages/useWords.ts'
import './citeMenu.css'

type Props = {
  readonly criteria: readonly Criterion[]
  readonly onCite: (criterion: Criterion) => void
  /** Null when there are no words to copy. */
  readonly onCopy: (() => void) | null
}

/** Beside a selection: cite it for a criterion by its number, or copy its words. */
export function CiteMenu({ criteria, onCite, onCopy }: Props): ReactElement {
  const words = useWords()
  return (
    <div className="citeMenu" role="group" aria-label={words('score.evidence')}>
      <Icon of={Quote} />
      <span className="citeMenu-words">{words('score.evidence.citeFor')}</span>
      {criteria.map((criterion, index) => (
        <WithTooltip key={criterion.id} words={criterion.title}>
          <AriaButton
            className="citeMenu-number numbers"
            aria-label={`${words('score.evidence.cite', { number: index + 1 })}: ${criterion.title}`}
            onPress={() => {
              onCite(criterion)
            }}
          >
            {index + 1}
          </AriaButton>
        </WithTooltip>
      ))}
      {onCopy === null ? null : (
        <IconButton icon={Copy} name={words('action.copy')} onPress={onCopy} />
      )}
    </div>
  )
}
