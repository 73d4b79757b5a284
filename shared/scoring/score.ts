import type { CountedSheet } from './countSheets.ts'
import { toNumber } from './fraction.ts'
import type { Link } from './connected.ts'

/** A juror's total for an entry as a float, which is enough for figures that decide nothing. */
export type Score = Link & { readonly total: number }

export function scoresOf(sheets: readonly CountedSheet[]): readonly Score[] {
  return sheets.map(({ jurorId, entryCode, total }) => ({
    jurorId,
    entryCode,
    total: toNumber(total),
  }))
}
