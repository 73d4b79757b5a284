import { sheetColumns } from './scoreRows.ts'
import type { Cell, Row, Table } from './table.ts'

const fromRanking = ['category', 'rank', 'entry', 'title', 'score'] as const

const reasons = ['not ranked because', 'withdrawn because'] as const

/**
 * Ranking and scores as one table, for programs that read one table from a file: the rows of an entry's
 * sheets with its rank and score before each. An entry without sheets has one row; sheets of entries that are in no
 * ranking come last.
 */
export function flatRows(ranking: Table, scores: Table): Table {
  const scoresOf = Map.groupBy(scores.rows, (row) => cell(scores, row, 'entry'))
  const ranked = new Set(ranking.rows.map((row) => cell(ranking, row, 'entry')))
  const rows = ranking.rows.flatMap((row): readonly Row[] => {
    const before = fromRanking.map((column) => cell(ranking, row, column))
    const after = reasons.map((column) => cell(ranking, row, column))
    const own = scoresOf.get(cell(ranking, row, 'entry'))
    if (own === undefined) return [[...before, ...sheetColumns.map(() => null), ...after]]
    return own.map((score) => [
      ...before,
      ...sheetColumns.map((column) => cell(scores, score, column)),
      ...after,
    ])
  })
  const others = scores.rows.filter((row) => !ranked.has(cell(scores, row, 'entry')))
  const header = [...fromRanking, ...sheetColumns, ...reasons]
  const last = others.map((row) => header.map((column) => cell(scores, row, column)))
  return { header, rows: [...rows, ...last] }
}

/** Null where the table has no such column. */
function cell({ header }: Table, row: Row, column: string): Cell {
  return row[header.indexOf(column)] ?? null
}
