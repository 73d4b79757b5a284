import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { RankedLine, RankingScene as Ranking } from '../../../shared/calls/audienceScene.ts'
import { decimalOf } from '../decimalOf.ts'
import { useAudienceWords } from '../useAudienceWords.ts'
import { PartHead } from './PartHead.tsx'
import './rankingScene.css'

/** A windowful of a category's ranking. */
export function RankingScene({ scene }: { readonly scene: Ranking }): ReactElement {
  const words = useAudienceWords()
  const { category, part, entries } = scene
  return (
    <>
      <PartHead title={category} kind={words('audience.ranking')} part={part} />
      <table className="rankingScene">
        <caption className="unseen">{words('audience.ranking')}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{words('audience.column.rank')}</th>
            <th scope="col">{words('audience.column.entry')}</th>
            <th scope="col">{words('audience.column.score')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Line key={entry.code} entry={entry} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Line({ entry }: { readonly entry: RankedLine }): ReactElement {
  const words = useAudienceWords()
  const intl = useIntl()
  const { rank, code, title, city, score } = entry
  return (
    <tr>
      <td className="rankingScene-rank numbers">{rank ?? '–'}</td>
      <th scope="row" className="rankingScene-entry">
        <span className="rankingScene-title">{title}</span>
        <span className="rankingScene-more soft">
          <span className="numbers">{code}</span>
          {city === '' ? '' : ` · ${city}`}
        </span>
      </th>
      <td className="rankingScene-score numbers">
        {score === null ? (
          <span className="soft">{words('audience.unranked')}</span>
        ) : (
          decimalOf(intl, score)
        )}
      </td>
    </tr>
  )
}
