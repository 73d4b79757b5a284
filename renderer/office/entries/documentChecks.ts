import type { DocumentCheck } from '../../../shared/calls/views.ts'
import type { Readability } from '../../../shared/model/entry.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'

export type EntryChecks = ReadonlyMap<EntryCode, readonly DocumentCheck[]>

/** What the last check saw, by entry. */
export function checksByEntry(documents: readonly DocumentCheck[]): EntryChecks {
  return Map.groupBy(documents, ({ entryCode }) => entryCode)
}

/** What was seen of one document, named as entries.csv names it; null while it has not been opened. */
export function checkOf(file: string, checks: readonly DocumentCheck[]): DocumentCheck | null {
  // One system stores é as one letter, another as two.
  const name = file.normalize('NFC')
  return checks.find((check) => check.file.normalize('NFC') === name) ?? null
}

/** All pages of an entry's documents; null while none has been opened. */
export function pagesOf(checks: readonly DocumentCheck[]): number | null {
  return checks.length === 0 ? null : checks.reduce((sum, { pages }) => sum + pages, 0)
}

const worstFirst: readonly Readability[] = ['damaged', 'password', 'readable']

/** How the worst of an entry's documents can be read; null while none has been opened. */
export function worstReadability(checks: readonly DocumentCheck[]): Readability | null {
  const seen = new Set(checks.map(({ readability }) => readability))
  return worstFirst.find((readability) => seen.has(readability)) ?? null
}

/** The worse it can be read, the lower; what has not been opened comes last. */
export function readabilityOrder(checks: readonly DocumentCheck[]): number {
  const worst = worstReadability(checks)
  return worst === null ? worstFirst.length : worstFirst.indexOf(worst)
}
