import type { EntryCode } from '../model/ids.ts'
import type { Method } from '../model/rule.ts'
import { unreachable } from '../unreachable.ts'
import { mean, median, trimmedMean } from './averages.ts'
import { bordaShare, places } from './borda.ts'
import type { CountedSheet } from './countSheets.ts'
import type { Fraction } from './fraction.ts'

/** What the method averages for each entry: its sheets' totals, or for Borda its places as 0 to 100. */
export function valuesByEntry(
  method: Method,
  sheets: readonly CountedSheet[],
): ReadonlyMap<EntryCode, readonly Fraction[]> {
  const byEntry = Map.groupBy(methodValues(method, sheets), ({ entryCode }) => entryCode)
  return new Map([...byEntry].map(([code, own]) => [code, own.map(({ value }) => value)]))
}

/** The official score of an entry from its values, on 0 to 100; null when there are too few. */
export function officialScore(method: Method, values: readonly Fraction[]): Fraction | null {
  switch (method.kind) {
    case 'mean':
    case 'borda':
      return mean(values)
    case 'trimmed':
      return trimmedMean(values, method.drop)
    case 'median':
      return median(values)
    default:
      return unreachable(method)
  }
}

type EntryValue = { readonly entryCode: EntryCode; readonly value: Fraction }

function methodValues(method: Method, sheets: readonly CountedSheet[]): readonly EntryValue[] {
  if (method.kind !== 'borda')
    return sheets.map(({ entryCode, total }) => ({ entryCode, value: total }))
  return places(sheets).flatMap((place) => {
    const value = bordaShare(place)
    return value === null ? [] : [{ entryCode: place.entryCode, value }]
  })
}
