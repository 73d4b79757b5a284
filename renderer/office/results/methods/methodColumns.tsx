import type { IntlShape } from 'react-intl'
import type { OfficeEntry } from '../../../../shared/calls/views.ts'
import { ComparedMethod } from '../../../../shared/scoring/methodPlaces.ts'
import type { EntryResult } from '../../../../shared/scoring/results.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import type { Column } from '../../../components/tableColumns.ts'
import type { Words } from '../../../messages/useWords.ts'
import type { ScoredCategory } from '../scoredCategory.ts'
import { exactScoreText } from '../scoreText.ts'
import { MethodCell } from './MethodCell.tsx'

export type MethodRow = { readonly entry: OfficeEntry; readonly result: EntryResult }

/** The ranked entries: only they have something that could change. */
export function methodRows({ entries, ranking }: ScoredCategory): readonly MethodRow[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  return ranking.entries.flatMap((result) => {
    const entry = byCode.get(result.code)
    return entry === undefined ? [] : [{ entry, result }]
  })
}

export function methodColumns(
  words: Words,
  intl: IntlShape,
  top: number,
): readonly Column<MethodRow>[] {
  return [
    {
      id: 'rank',
      title: words('results.column.rank'),
      width: 52,
      cell: ({ result }) => <span className="results-rank">{result.rank}</span>,
      order: (a, b) => a.result.rank - b.result.rank,
    },
    {
      id: 'entry',
      title: words('results.column.entry'),
      width: { least: 140, share: 3 },
      cell: ({ entry: { code, title } }) => (
        <span className="results-entry" title={title}>
          <span className="results-entryTitle">{title}</span>
          <span className="results-entryDetail numbers">{code}</span>
        </span>
      ),
      order: (a, b) => textOrder(a.entry.code, b.entry.code),
    },
    {
      id: 'score',
      title: words('results.column.score'),
      width: 72,
      align: 'end',
      cell: ({ result }) => (
        <span className="results-score">{exactScoreText(intl, result.exact)}</span>
      ),
    },
    ...ComparedMethod.options.map((method): Column<MethodRow> => ({
      id: method,
      title: words(`method.${method}`),
      width: { least: 88, share: 1 },
      align: 'end',
      cell: ({ result }) => <MethodCell method={method} result={result} top={top} />,
      order: (a, b) => rankBy(method, a) - rankBy(method, b),
    })),
  ]
}

/** What the method cannot rank comes last. */
function rankBy(method: ComparedMethod, { result }: MethodRow): number {
  return result.places[method]?.rank ?? Number.MAX_SAFE_INTEGER
}
