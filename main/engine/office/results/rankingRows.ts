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
] as const

type Entries = PrizeFolder['entries']
type Figures = CategoryResults['unranked'][number] | CategoryResults['entries'][number]

/** Every entry, ranked ones first, with the figures of other methods beside its official score. */
export function rankingRows(categories: readonly CategoryResults[], entries: Entries): Table {
  const rows = categories.flatMap(({ id, entries: ranked, unranked }): readonly Row[] => [
    ...ranked.map((result) => {
      const { code, rank, score } = result
      return [id, rank, ...naming(code, entries), Number(score), null, ...figuresOf(result)]
    }),
    ...unranked.map((result) => {
      const { code, reason } = result
      return [id, null, ...naming(code, entries), null, reason, ...figuresOf(result)]
    }),
  ])
  return { header, rows }
}

function naming(code: string, entries: Entries): Row {
  const entry = entries.find((each) => each.code === code)
  return [code, entry?.title ?? '', entry?.applicant ?? '', entry?.city ?? '', entry?.country ?? '']
}

function figuresOf(figures: Figures): Row {
  const { sheets, mean, median, trimmed, z, leastSquares, borda, kemeny, interval } = figures
  const places = [mean, median, trimmed, z, leastSquares, borda].map(rounded)
  return [sheets, ...places, kemeny, interval?.[0] ?? null, interval?.[1] ?? null]
}

/** Four places are for people; what ranked is exact and stays in the office. */
function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 10_000) / 10_000
}
