import { z } from 'zod'
import { EntryCode, JurorId } from '../model/ids.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Rule } from '../model/rule.ts'
import type { CriterionMark, Sheet } from '../model/sheet.ts'
import type { Fraction } from './fraction.ts'
import { textOrder } from './textOrder.ts'
import { sheetTotal } from './total.ts'

/** A sheet with the juror who signed it. */
export type SignedSheet = { readonly jurorId: JurorId; readonly sheet: Sheet }

/** A complete sheet, as ranking and statistics take it. */
export type CountedSheet = {
  readonly jurorId: JurorId
  readonly entryCode: EntryCode
  readonly marks: readonly CriterionMark[]
  readonly total: Fraction
}

/** A sheet that does not count, and why: its state, or `no-total` when everything in it is not applicable. */
export const UncountedSheet = z.strictObject({
  jurorId: JurorId,
  entryCode: EntryCode,
  reason: z.enum(['unscored', 'partial', 'abstained', 'recused', 'no-total']),
})
export type UncountedSheet = z.infer<typeof UncountedSheet>

export type SheetCount = {
  readonly counted: readonly CountedSheet[]
  readonly uncounted: readonly UncountedSheet[]
}

/**
 * Sorts the sheets of these entries into those that count and those that do not; sheets of other
 * entries are passed over. Both lists stand by entry, then juror, so that the order in which files
 * arrived changes nothing. Two sheets of one juror for one entry are a bug and throw.
 */
export function countSheets(
  rubric: Rubric,
  rule: Rule,
  entries: readonly EntryCode[],
  sheets: readonly SignedSheet[],
): SheetCount {
  const ours = new Set(entries)
  const sorted = sheets.filter(({ sheet }) => ours.has(sheet.entryCode)).toSorted(byEntryThenJuror)
  refuseDoubles(sorted)
  const sorts = sorted.map((signed) => sortOne(rubric, rule, signed))
  return {
    counted: sorts.filter((sort) => 'total' in sort),
    uncounted: sorts.filter((sort) => 'reason' in sort),
  }
}

function sortOne(
  rubric: Rubric,
  rule: Rule,
  { jurorId, sheet }: SignedSheet,
): CountedSheet | UncountedSheet {
  const { entryCode, state, marks } = sheet
  if (state !== 'scored') return { jurorId, entryCode, reason: state }
  const total = sheetTotal(rubric, marks, rule.notApplicable)
  if (total === null) return { jurorId, entryCode, reason: 'no-total' }
  return { jurorId, entryCode, marks, total }
}

function byEntryThenJuror(a: SignedSheet, b: SignedSheet): number {
  return textOrder(a.sheet.entryCode, b.sheet.entryCode) || textOrder(a.jurorId, b.jurorId)
}

function refuseDoubles(sorted: readonly SignedSheet[]): void {
  sorted.forEach((sheet, index) => {
    const previous = sorted[index - 1]
    if (previous && byEntryThenJuror(previous, sheet) === 0)
      throw new RangeError(`two sheets of ${sheet.jurorId} for ${sheet.sheet.entryCode}`)
  })
}
