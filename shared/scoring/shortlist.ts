import type { EntryCode } from '../model/ids.ts'
import {
  compare,
  type Fraction,
  fraction,
  type FractionText,
  fromFractionText,
} from './fraction.ts'

export type Ranked = {
  readonly code: EntryCode
  readonly rank: number
  readonly exact: FractionText
}

/** The entries in the first places of a category; all who share the last of these places go on. */
export function shortlistByRank(entries: readonly Ranked[], places: number): readonly EntryCode[] {
  return entries.filter(({ rank }) => rank <= places).map(({ code }) => code)
}

/** The entries whose score is at least so many hundredths of a point out of 100; compared exactly. */
export function shortlistByScore(
  entries: readonly Ranked[],
  hundredths: number,
): readonly EntryCode[] {
  const least: Fraction = fraction(BigInt(hundredths), 100n)
  return entries
    .filter(({ exact }) => compare(fromFractionText(exact), least) >= 0)
    .map(({ code }) => code)
}
