import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { useWords } from '../../../messages/useWords.ts'
import { exactScoreText, figureText } from '../../results/scoreText.ts'
import type { QueueRow } from '../queue/queueRows.ts'
import type { Talk } from '../useTalk.ts'
import { Timer } from './Timer.tsx'

type Props = { readonly talk: Talk; readonly row: QueueRow }

/** Which entry it is, where it stands, and how long the jury has talked about it. */
export function EntryHead({ talk, row }: Props): ReactElement {
  const { code, title, applicant, city, country } = row.entry
  const place = [applicant, city, country].filter((part) => part !== '').join(' · ')
  return (
    <header className="discussedEntry-head">
      <div className="discussedEntry-name">
        <h3 className="page-subtitle selectable">
          <span className="numbers">{code}</span> {title}
        </h3>
        <p className="soft truncated" title={place}>
          {place}
        </p>
      </div>
      <Standing talk={talk} row={row} />
      <Timer talk={talk} entryCode={code} />
    </header>
  )
}

function Standing({ talk, row }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { result, isCovered } = row
  if (isCovered)
    return <p className="discussedEntry-standing soft">{words('deliberate.covered.short')}</p>
  if (!('rank' in result))
    return (
      <p className="discussedEntry-standing soft">
        {words(`results.unranked.${result.reason}.long`)}
      </p>
    )
  const of = talk.scored.ranking.entries.length
  return (
    <p className="discussedEntry-standing">
      <span className="discussedEntry-score numbers">{exactScoreText(intl, result.exact)}</span>
      <span>{words('results.rankOf', { rank: result.rank, of })}</span>
      <span className="soft">
        {words('deliberate.spread', { spread: figureText(intl, result.spread, 1) })}
      </span>
    </p>
  )
}
