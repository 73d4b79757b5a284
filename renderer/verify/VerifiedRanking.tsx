import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { PublicationVerdict } from '../../shared/calls/publicationCalls.ts'
import '../components/plainTable.css'
import { useWords } from '../messages/useWords.ts'

type Ranking = NonNullable<PublicationVerdict['ranking']>

/** The ranking as it was made again from the sheets. */
export function VerifiedRanking({ ranking }: { readonly ranking: Ranking }): ReactElement {
  const words = useWords()
  return (
    <section className="verify-section" aria-labelledby="verify-ranking">
      <h2 id="verify-ranking" className="verify-subtitle">
        {words('verify.ranking')}
      </h2>
      {ranking.map((category) => (
        <Category key={category.id} category={category} />
      ))}
    </section>
  )
}

function Category({ category }: { readonly category: Ranking[number] }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const isDecided = category.entries.some(({ decided }) => decided.length > 0)
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return (
    <table className="plainTable verify-table">
      <caption>{category.title}</caption>
      <thead>
        <tr>
          <th className="plainTable-number">{words('verify.column.rank')}</th>
          <th>{words('verify.column.entry')}</th>
          <th className="plainTable-number">{words('verify.column.score')}</th>
          {isDecided ? <th>{words('verify.column.decided')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {category.entries.map(({ rank, code, title, score, decided }) => (
          <tr key={code}>
            <td className="plainTable-number">{rank}</td>
            <td className="selectable">
              {code} {title}
            </td>
            <td className="plainTable-number">{intl.formatNumber(Number(score), two)}</td>
            {isDecided ? (
              <td>
                {decided
                  .map(({ outcome, award }) =>
                    award === '' ? words(`verify.outcome.${outcome}`) : award,
                  )
                  .join(', ')}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
