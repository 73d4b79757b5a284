import type { ReactElement } from 'react'
import { ShortlistBasis } from '../../../shared/calls/roundCalls.ts'
import type { OfficeResults } from '../../../shared/calls/views.ts'
import { NumberField } from '../../components/NumberField.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../messages/useWords.ts'
import { type Choice, chosenBy } from './shortlist.ts'

type Props = {
  readonly results: OfficeResults
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
}

/** By rank, by score, or by hand. */
export function BasisFields({ results, choice, onChoice }: Props): ReactElement {
  const words = useWords()
  return (
    <div className="nextRound-basis">
      <div className="field">
        <span className="field-label">{words('rounds.basis')}</span>
        <Segments
          name={words('rounds.basis')}
          choices={offered(choice).map((key) => ({
            key,
            words: words(`rounds.basis.${key}`),
          }))}
          chosen={choice.basis}
          onChosen={(basis) => {
            onChoice(chosenBy(results, choice, basis))
          }}
        />
      </div>
      <Numbers choice={choice} onChoice={onChoice} />
    </div>
  )
}

/** What the jury decided is offered once it has decided who goes on. */
function offered({ decided }: Choice): readonly ShortlistBasis[] {
  return ShortlistBasis.options.filter((key) => key !== 'decided' || decided.size > 0)
}

function Numbers({ choice, onChoice }: Omit<Props, 'results'>): ReactElement {
  const words = useWords()
  if (choice.basis === 'hand') {
    return <span className="field-help">{words('rounds.hand.help')}</span>
  }
  if (choice.basis === 'decided') {
    return <span className="field-help">{words('rounds.decided.help')}</span>
  }
  if (choice.basis === 'score') {
    return (
      <NumberField
        label={words('rounds.least')}
        value={choice.least}
        minimum={0}
        maximum={100}
        decimals={2}
        onChange={(least) => {
          onChoice({ ...choice, least })
        }}
      />
    )
  }
  return (
    <div className="field">
      <NumberField
        label={words('rounds.places')}
        value={choice.places}
        minimum={1}
        maximum={10_000}
        onChange={(places) => {
          onChoice({ ...choice, places })
        }}
      />
      <span className="field-help">{words('rounds.places.help')}</span>
    </div>
  )
}
