import type { EntryCode, JurorId } from '../model/ids.ts'
import type { CountedSheet } from './countSheets.ts'
import { compare, fraction } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import { midRanks } from './midRanks.ts'

/** An entry's place among the `entries` that one juror scored; `rank` is a mid-rank, 1 the best. */
export type Place = {
  readonly jurorId: JurorId
  readonly entryCode: EntryCode
  readonly entries: number
  readonly rank: number
}

/** Each juror's own order of the entries that this juror scored. */
export function places(sheets: readonly CountedSheet[]): readonly Place[] {
  const byJuror = Map.groupBy(sheets, ({ jurorId }) => jurorId)
  return [...byJuror].flatMap(([jurorId, own]) => {
    const ranks = midRanks(own, (a, b) => compare(a.total, b.total))
    return own.map(({ entryCode }, index) => ({
      jurorId,
      entryCode,
      entries: own.length,
      rank: ranks[index] ?? 0,
    }))
  })
}

/** Borda's count n - rank: 0 for a juror's last entry, n - 1 for the first. */
export function bordaPoints({ entries, rank }: Place): number {
  return entries - rank
}

/** Borda's count on 0 to 100, so that jurors who read different numbers of entries compare; null for a juror of one entry. */
export function bordaShare(place: Place): Fraction | null {
  if (place.entries < 2) return null
  // Mid-ranks are whole or half, so twice the points are whole.
  return fraction(BigInt(2 * bordaPoints(place) * 100), BigInt(2 * (place.entries - 1)))
}
