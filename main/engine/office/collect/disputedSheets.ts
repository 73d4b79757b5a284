import type { DisputedSheet, SheetSide } from '../../../../shared/calls/collectViews.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { BundlePrize } from '../../../../shared/format/bundle.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Rubric } from '../../../../shared/model/rubric.ts'
import type { Sheet } from '../../../../shared/model/sheet.ts'
import { criterionPaths } from '../../../../shared/scoring/criterionPaths.ts'
import { toFractionText } from '../../../../shared/scoring/fraction.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { sheetTotal } from '../../../../shared/scoring/total.ts'

/** The sheets that are not the same in all of the files, with the marks that differ. */
export function disputedSheets(
  files: readonly (readonly Sheet[])[],
  contents: BundlePrize,
): readonly DisputedSheet[] {
  const codes = new Set(files.flatMap((sheets) => sheets.map(({ entryCode }) => entryCode)))
  return [...codes].toSorted(textOrder).flatMap((code) => {
    const rubric = rubricOf(code, contents)
    const sides = files.map((sheets) => sheets.find(({ entryCode }) => entryCode === code) ?? null)
    if (rubric === undefined || !differ(sides)) return []
    return [compare(code, sides, rubric, contents)]
  })
}

type Sides = readonly (Sheet | null)[]

function compare(
  entryCode: EntryCode,
  sides: Sides,
  rubric: Rubric,
  { prize }: BundlePrize,
): DisputedSheet {
  const { notApplicable } = prize.rule
  const side = (sheet: Sheet | null): SheetSide | null => {
    if (sheet === null) return null
    const total = sheet.state === 'scored' ? sheetTotal(rubric, sheet.marks, notApplicable) : null
    return { state: sheet.state, total: total && toFractionText(total) }
  }
  const marks = criterionPaths(rubric)
    .map((criterion) => ({ criterion, sides: sides.map((sheet) => markOf(sheet, criterion)) }))
    .filter((row) => differ(row.sides))
  return { entryCode, sides: sides.map(side), marks, textsDiffer: differ(sides.map(textsOf)) }
}

type SheetMark = Sheet['marks'][number]

function markOf(sheet: Sheet | null, path: SheetMark['criterion']): SheetMark['mark'] | null {
  return sheet?.marks.find(({ criterion }) => criterion === path)?.mark ?? null
}

function textsOf(sheet: Sheet | null): unknown {
  if (sheet === null) return null
  const { comments, overallComment, reason, evidence } = sheet
  return { comments, overallComment, reason, evidence }
}

function differ(sides: readonly unknown[]): boolean {
  return new Set(sides.map((side) => canonicalJson(side))).size > 1
}

function rubricOf(code: EntryCode, { prize, entries }: BundlePrize): Rubric | undefined {
  const entry = entries.find((each) => each.code === code)
  return prize.categories.find(({ id }) => id === entry?.categoryId)?.rubric
}
