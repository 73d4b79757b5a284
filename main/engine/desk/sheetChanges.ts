import type { SheetChange } from '../../../shared/calls/exportViews.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'

/** What the later sheets say that the earlier ones did not, entry by entry; entries left alone are not listed. */
export function sheetChanges(earlier: readonly Sheet[], later: readonly Sheet[]): SheetChange[] {
  const before = new Map(earlier.map((sheet) => [sheet.entryCode, sheet]))
  return later
    .filter((sheet) => isOther(before.get(sheet.entryCode), sheet))
    .map((sheet) => changeOf(before.get(sheet.entryCode), sheet))
}

function isOther(before: Sheet | undefined, after: Sheet): boolean {
  return before === undefined || canonicalJson(before) !== canonicalJson(after)
}

function changeOf(before: Sheet | undefined, after: Sheet): SheetChange {
  return {
    entryCode: after.entryCode,
    before: before?.state ?? null,
    after: after.state,
    marks: unlike(marksOf(before), marksOf(after)),
    comments: unlike(commentsOf(before), commentsOf(after)),
    evidence: unlike(citationsOf(before), citationsOf(after)),
  }
}

type Facts = ReadonlyMap<string, string | number>

/** How many facts are in one only, or not the same in both. */
function unlike(before: Facts, after: Facts): number {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).length
}

function marksOf(sheet: Sheet | undefined): Facts {
  return new Map(sheet?.marks.map(({ criterion, mark }) => [criterion, mark]))
}

function commentsOf(sheet: Sheet | undefined): Facts {
  const overall: readonly (readonly [string, string])[] =
    sheet === undefined || sheet.overallComment === '' ? [] : [['', sheet.overallComment]]
  const comments = sheet?.comments.map(({ criterionId, text }) => [criterionId, text] as const)
  return new Map([...overall, ...(comments ?? [])])
}

/** The same place cited twice for one criterion is one fact. */
function citationsOf(sheet: Sheet | undefined): Facts {
  return new Map(sheet?.evidence.map((cited) => [canonicalJson(cited), 1]))
}
