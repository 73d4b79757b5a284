import { Equal } from 'lucide-react'
import type { ReactNode } from 'react'
import type { IntlShape } from 'react-intl'
import type { OfficeEntry } from '../../../shared/calls/views.ts'
import type { EntryResult, UnrankedResult } from '../../../shared/scoring/results.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import { Icon } from '../../components/Icon.tsx'
import type { Column } from '../../components/tableColumns.ts'
import type { Words } from '../../messages/useWords.ts'
import { Axis, DotPlot } from './DotPlot.tsx'
import type { ScoredCategory } from './scoredCategory.ts'
import { exactScoreText, fractionText } from './scoreText.ts'

export type RankingRow = {
  readonly entry: OfficeEntry
  readonly result: EntryResult | UnrankedResult
  /** Whether another entry has the same score. */
  readonly isTied: boolean
}

/** Ranked entries in rank order, then the others. */
export function rankingRows({ entries, ranking }: ScoredCategory): readonly RankingRow[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  const tied = new Set(ranking.ties.flatMap(({ codes }) => codes))
  return [...ranking.entries, ...ranking.unranked].flatMap((result) => {
    const entry = byCode.get(result.code)
    return entry === undefined ? [] : [{ entry, result, isTied: tied.has(result.code) }]
  })
}

export function rankingColumns(
  words: Words,
  intl: IntlShape,
  totals: ScoredCategory['totals'],
): readonly Column<RankingRow>[] {
  return [
    {
      id: 'rank',
      title: words('results.column.rank'),
      width: 56,
      cell: ({ result }) => (
        <span className="results-rank">{'rank' in result ? result.rank : '–'}</span>
      ),
      order: (a, b) => rankOf(a) - rankOf(b),
    },
    {
      id: 'entry',
      title: words('results.column.entry'),
      width: { least: 200, share: 3 },
      cell: ({ entry }) => <EntryCell entry={entry} />,
      order: (a, b) => textOrder(a.entry.code, b.entry.code),
    },
    {
      id: 'score',
      title: words('results.column.score'),
      width: 96,
      align: 'end',
      cell: (row) => <ScoreCell row={row} words={words} intl={intl} />,
    },
    {
      id: 'sheets',
      title: words('results.column.sheets'),
      width: 56,
      align: 'end',
      from: 560,
      cell: ({ result }) => result.sheets,
      order: (a, b) => a.result.sheets - b.result.sheets,
    },
    {
      id: 'plot',
      title: words('results.column.plot'),
      from: 490,
      heading: <Axis title={words('results.column.plot')} />,
      width: { least: 120, share: 4 },
      cell: ({ entry, result }) => (
        <DotPlot sheets={totals.get(entry.code) ?? []} mean={result.mean} words={words} />
      ),
    },
    {
      id: 'interval',
      title: words('results.column.interval'),
      width: 80,
      align: 'end',
      from: 720,
      cell: ({ result: { interval } }) =>
        interval === null ? '–' : words('results.interval', { from: interval[0], to: interval[1] }),
    },
  ]
}

function EntryCell({ entry }: { readonly entry: OfficeEntry }): ReactNode {
  const { code, title, applicant, city, country } = entry
  const place = [city, country].filter((part) => part !== '').join(', ')
  return (
    <span className="results-entry" title={title}>
      <span className="results-entryTitle">{title}</span>
      <span className="results-entryDetail numbers">
        {[code, place === '' ? applicant : place].filter((part) => part !== '').join(' · ')}
      </span>
    </span>
  )
}

type ScoreProps = { readonly row: RankingRow; readonly words: Words; readonly intl: IntlShape }

function ScoreCell({ row, words, intl }: ScoreProps): ReactNode {
  const { result, isTied } = row
  if (!('rank' in result)) {
    const reason = words(`results.unranked.${result.reason}`)
    return (
      <span className="results-reason truncated" title={reason}>
        {reason}
      </span>
    )
  }
  return (
    <>
      {isTied ? (
        <span className="results-tied" title={words('results.tied')}>
          <Icon of={Equal} />
          <span className="unseen">{words('results.tied')}</span>
        </span>
      ) : null}
      <span className="results-score" title={`${fractionText(result.exact)} = ${result.score}`}>
        {exactScoreText(intl, result.exact)}
      </span>
    </>
  )
}

function rankOf({ result }: RankingRow): number {
  return 'rank' in result ? result.rank : Number.MAX_SAFE_INTEGER
}
