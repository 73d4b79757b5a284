import { z } from 'zod'
import { EntryCode, JurorId } from '../model/ids.ts'
import { median } from './averages.ts'
import type { CountedSheet } from './countSheets.ts'
import type { Figure } from './figure.ts'
import { compare, fromInteger, multiply, subtract, toNumber, zero } from './fraction.ts'
import type { Fraction } from './fraction.ts'

/** A total far from the other totals of its entry; `modifiedZ` below 0 is far below them. */
export const Outlier = z.strictObject({
  entryCode: EntryCode,
  jurorId: JurorId,
  modifiedZ: z.number(),
})
export type Outlier = z.infer<typeof Outlier>

/** Among fewer totals any one may look far away. */
const fewestTotals = 5
const farAway = 3.5

/** The outliers of every entry, in the order of the sheets. */
export function outliers(sheets: readonly CountedSheet[]): readonly Outlier[] {
  const byEntry = Map.groupBy(sheets, ({ entryCode }) => entryCode)
  return [...byEntry.values()].flatMap((own) => {
    const scores = modifiedZ(own.map(({ total }) => total))
    if ('refused' in scores) return []
    return own
      .map(({ entryCode, jurorId }, i) => ({ entryCode, jurorId, modifiedZ: scores.value[i] ?? 0 }))
      .filter((outlier) => Math.abs(outlier.modifiedZ) > farAway)
  })
}

/**
 * 0.6745 (x - median) / MAD, the median absolute deviation (Iglewicz & Hoaglin 1993). When more than
 * half of the totals are the same the MAD is 0 and nothing can be said.
 */
export function modifiedZ(totals: readonly Fraction[]): Figure<readonly number[]> {
  const center = median(totals)
  if (center === null || totals.length < fewestTotals) return { refused: 'too-few' }
  const deviations = totals.map((total) => subtract(total, center))
  const typical = median(deviations.map(absolute)) ?? zero
  if (compare(typical, zero) === 0) return { refused: 'constant' }
  return { value: deviations.map((d) => (0.6745 * toNumber(d)) / toNumber(typical)) }
}

function absolute(value: Fraction): Fraction {
  return compare(value, zero) < 0 ? multiply(value, fromInteger(-1)) : value
}
