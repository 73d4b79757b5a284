import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import type { Score } from '../../../shared/scoring/score.ts'

/** The totals of a table: rows are entries E1, E2, …, columns jurors J1, J2, …; null is no score. */
export function scoresOfTable(table: readonly (readonly (number | null)[])[]): readonly Score[] {
  return table.flatMap((row, entry) =>
    row.flatMap((total, juror) => (total === null ? [] : [score(juror, entry, total)])),
  )
}

/** The table with only the places that the mask marks with 1. */
export function masked(
  table: readonly (readonly number[])[],
  mask: readonly string[],
): readonly (readonly (number | null)[])[] {
  return table.map((row, i) => row.map((total, j) => (mask[i]?.[j] === '1' ? total : null)))
}

export function transposed(table: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const width = table[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) => table.flatMap((row) => row[column] ?? []))
}

function score(juror: number, entry: number, total: number): Score {
  return {
    jurorId: JurorId.parse(`J${juror + 1}`),
    entryCode: EntryCode.parse(`E${entry + 1}`),
    total,
  }
}
