import type { EntryCode } from '../../model/ids.ts'
import { descendingGroups } from '../descendingGroups.ts'
import { compare, type Fraction } from '../fraction.ts'
import { textOrder } from '../textOrder.ts'
import type { OwnSheet } from './ownSheet.ts'

export type OwnRank = {
  readonly code: EntryCode
  readonly total: Fraction
  /** Equal totals share a rank, and the next is skipped: 1 2 2 4. */
  readonly rank: number
  /** The other entries with the same total. */
  readonly tiedWith: readonly EntryCode[]
}

/** A juror's own order of one category by exact total; equal ones stand by code. */
export function ownRanking(sheets: readonly OwnSheet[]): readonly OwnRank[] {
  const byCode = sheets.toSorted((a, b) => textOrder(a.code, b.code))
  let next = 1
  return descendingGroups(byCode, (a, b) => compare(a.total, b.total)).flatMap((equal) => {
    const rank = next
    next += equal.length
    const codes = equal.map(({ code }) => code)
    return equal.map(({ code, total }) => ({
      code,
      total,
      rank,
      tiedWith: codes.filter((other) => other !== code),
    }))
  })
}

/** The groups of two and more entries with the same total, the highest first. */
export function ownTies(ranking: readonly OwnRank[]): readonly (readonly OwnRank[])[] {
  return [...Map.groupBy(ranking, ({ rank }) => rank).values()].filter(({ length }) => length > 1)
}
