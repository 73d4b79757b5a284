import type { OfficeResults } from '../../../../shared/calls/views.ts'
import type { CategoryResults } from '../../../../shared/scoring/results.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { Row, Table } from './table.ts'

const header = [
  'category',
  'rank',
  'entry',
  'title',
  'applicant',
  'city',
  'country',
  'score',
  'not ranked because',
  'sheets',
  'mean',
  'median',
  'trimmed',
  'z',
  'least squares',
  'borda',
  'kemeny',
  'interval from',
  'interval to',
  'withdrawn because',
] as const

type Entries = readonly Pick<
  PrizeFolder['entries'][number],
  'code' | 'title' | 'applicant' | 'city' | 'country'
>[]
type Figures = CategoryResults['unranked'][number] | CategoryResults['entries'][number]

/**
 * Every entry, ranked ones first, with the figures of other methods beside its official score; those that were
 * withdrawn come last, with the reason.
 */
export function rankingRows(
  categories: readonly CategoryResults[],
  entries: Entries,
  withdrawn: OfficeResults['withdrawn'],
): Table {
  const rows = categories.flatMap(({ id, entries: ranked, unranked }): readonly Row[] => [
    ...ranked.map((result) => {
      const { code, rank, score } = result
      return [id, rank, ...naming(code, entries), Number(score), null, ...figuresOf(result)]
    }),
    ...unranked.map((result) => {
      const { code, reason } = result
      return [id, null, ...naming(code, entries), null, reason, ...figuresOf(result)]
    }),
    ...withdrawn.filter(({ categoryId }) => categoryId === id).map(withdrawnRow),
  ])
  return { header, rows }
}

function withdrawnRow(entry: OfficeResults['withdrawn'][number]): Row {
  const before = [entry.categoryId, null, ...naming(entry.code, [entry]), null, 'withdrawn']
  const empty = header.slice(before.length, -1).map(() => null)
  return [...before, ...empty, entry.withdrawn.reason]
}

function naming(code: string, entries: Entries): Row {
  const entry = entries.find((each) => each.code === code)
  return [code, entry?.title ?? '', entry?.applicant ?? '', entry?.city ?? '', entry?.country ?? '']
}

function figuresOf(figures: Figures): Row {
  const { sheets, mean, median, trimmed, z, leastSquares, borda, kemeny, interval } = figures
  const places = [mean, median, trimmed, z, leastSquares, borda].map(rounded)
  return [sheets, ...places, kemeny, interval?.[0] ?? null, interval?.[1] ?? null, null]
}

/** Four places are for people; what ranked is exact and stays in the office. */
function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 10_000) / 10_000
}
