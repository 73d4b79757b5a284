import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Category } from '../../../shared/model/prize.ts'
import '../../components/plainTable.css'
import { useWords } from '../../messages/useWords.ts'
import { scoreText } from '../results/scoreText.ts'
import { TieTrace } from '../results/TieTrace.tsx'
import type { ExampleEntry, WorkedExample } from './workedExample.ts'

type Props = { readonly example: WorkedExample; readonly categories: readonly Category[] }

/** Jurors' totals, the score the rule makes of them, the rank, and how ties were broken. */
export function Example({ example, categories }: Props): ReactElement {
  const words = useWords()
  const { jurors, ranking } = example
  const inOrder = [...ranking.ranked, ...ranking.unranked].flatMap(({ code }) =>
    example.entries.filter((entry) => entry.code === code),
  )
  return (
    <>
      <div
        className="rulePage-table scrolls"
        tabIndex={0}
        role="region"
        aria-label={words('rule.example')}
      >
        <table className="plainTable">
          <caption className="unseen">{words('rule.example')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('results.column.rank')}</th>
              <th scope="col">{words('results.column.entry')}</th>
              {jurors.map((juror) => (
                <th key={juror} scope="col" className="plainTable-number">
                  {juror}
                </th>
              ))}
              <th scope="col" className="plainTable-number">
                {words('results.column.score')}
              </th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map((entry) => (
              <ExampleRow key={entry.code} entry={entry} example={example} />
            ))}
          </tbody>
        </table>
      </div>
      {ranking.ties.map((tie) => (
        <TieTrace key={tie.score} tie={tie} categories={categories} />
      ))}
    </>
  )
}

type RowProps = { readonly entry: ExampleEntry; readonly example: WorkedExample }

function ExampleRow({ entry, example }: RowProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const ranked = example.ranking.ranked.find(({ code }) => code === entry.code)
  const unranked = example.ranking.unranked.find(({ code }) => code === entry.code)
  return (
    <tr>
      <td className="numbers">{ranked?.rank ?? '–'}</td>
      <th scope="row">{words('rule.example.entry', { code: entry.code })}</th>
      {entry.totals.map((total, place) => (
        <td key={place} className="plainTable-number">
          {total === null ? '–' : scoreText(intl, total)}
        </td>
      ))}
      <td className="plainTable-number">
        {ranked === undefined ? (
          <span className="soft">
            {unranked === undefined ? '–' : words(`results.unranked.${unranked.reason}`)}
          </span>
        ) : (
          <strong>{scoreText(intl, ranked.score)}</strong>
        )}
      </td>
    </tr>
  )
}
