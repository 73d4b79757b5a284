import type { ReactElement } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import type { Category } from '../../../shared/model/prize.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { Tie, TieStep } from '../../../shared/scoring/tie.ts'
import { useWords, type Words } from '../../messages/useWords.ts'
import { exactScoreText } from './scoreText.ts'
import './tieTrace.css'
import { useTieBreakWords } from './useTieBreakWords.ts'

type Props = { readonly tie: Tie; readonly categories: readonly Category[] }

/** How equal scores were separated, step by step, in words. */
export function TieTrace({ tie, categories }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const tieBreakWords = useTieBreakWords(categories)
  const shared = tie.order.filter((group) => group.length > 1)
  return (
    <div className="tieTrace selectable">
      <p>
        {words('tie.equal', {
          codes: intl.formatList(tie.codes),
          score: exactScoreText(intl, tie.score),
        })}
      </p>
      <ol className="tieTrace-steps">
        {tie.steps.map((step, index) => (
          <li key={index}>{stepText(step, tieBreakWords(step.tieBreak), words, intl)}</li>
        ))}
      </ol>
      {shared.map((group) => (
        <p key={group.join()}>{words('tie.shared', { codes: intl.formatList(group) })}</p>
      ))}
    </div>
  )
}

function stepText(step: TieStep, tieBreak: string, words: Words, intl: IntlShape): string {
  const { outcome } = step
  switch (outcome) {
    case 'separated':
      return words('tie.step.separated', { tieBreak, values: valuesText(step, intl) })
    case 'equal':
      return words('tie.step.equal', { tieBreak, values: valuesText(step, intl) })
    case 'no-such-criterion':
    case 'no-value':
      return words(`tie.step.${outcome}`, { tieBreak })
    default:
      return unreachable(outcome)
  }
}

/** "TI-001 80.00, TI-003 75.00"; a number of marks is whole. */
function valuesText({ tieBreak, values }: TieStep, intl: IntlShape): string {
  const text = (value: (typeof values)[number]['value']): string => {
    if (value === null) return '–'
    return tieBreak.kind === 'topScores' ? value.replace('/1', '') : exactScoreText(intl, value)
  }
  return values.map(({ code, value }) => `${code} ${text(value)}`).join(', ')
}
