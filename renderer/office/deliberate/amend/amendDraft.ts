import { amendSheet } from '../../../../shared/amendments/amendSheet.ts'
import type { MarkWish } from '../../../../shared/amendments/planChanges.ts'
import {
  hasMoved,
  type PlaceChange,
  rankingEffect,
} from '../../../../shared/amendments/rankingEffect.ts'
import type { OfficeResults } from '../../../../shared/calls/views.ts'
import type { MarkChange } from '../../../../shared/model/amendment.ts'
import type { CriterionPath, EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import { decimalText, Points } from '../../../../shared/model/points.ts'
import type { Mark, Sheet } from '../../../../shared/model/sheet.ts'
import type { ScoredCategory } from '../../results/scoredCategory.ts'

/** What is being amended: whose sheet of which entry, and the marks as they shall be. */
export type AmendDraft = {
  readonly jurorId: JurorId | null
  readonly wishes: readonly MarkWish[]
  readonly reason: string
  readonly witnesses: string
}

export function sheetOf(
  { sheets }: Pick<ScoredCategory, 'sheets'>,
  entryCode: EntryCode,
  jurorId: JurorId | null,
): Sheet | null {
  return sheets.get(entryCode)?.find((one) => one.jurorId === jurorId)?.sheet ?? null
}

export function markIn({ marks }: Pick<Sheet, 'marks'>, path: CriterionPath): Mark | null {
  return marks.find(({ criterion }) => criterion === path)?.mark ?? null
}

/** The wishes that change something, as they stand beside what is now. */
export function changesOf(sheet: Sheet, wishes: readonly MarkWish[]): readonly MarkChange[] {
  return wishes
    .map(({ criterion, to }) => ({ criterion, from: markIn(sheet, criterion), to }))
    .filter(({ from, to }) => from !== to)
}

/** What would move if these changes were made; empty when nothing would. */
export function movedBy(
  scored: ScoredCategory,
  results: OfficeResults,
  sheet: Sheet,
  jurorId: JurorId,
  changes: readonly MarkChange[],
): readonly PlaceChange[] {
  const { category, rule, entries } = scored
  const { entryCode } = sheet
  const isOurs = (one: OfficeResults['sheets'][number]): boolean =>
    one.jurorId === jurorId && one.sheet.entryCode === entryCode
  const original = results.originals.find(isOurs)?.sheet ?? sheet
  const after = amendSheet(category.rubric, { original, stands: sheet }, changes)
  if (after === null) return []
  const { sheets: before } = results
  const changed = before.map((one) => (isOurs(one) ? { ...one, sheet: after } : one))
  const codes = entries.map(({ code }) => code)
  return rankingEffect(category, rule, codes, before, changed).entries.filter(hasMoved)
}

/** A mark as the key of a choice, and back. */
export function keyOfMark(mark: Mark | null): string {
  return mark === null ? 'none' : mark === 'not-applicable' ? mark : decimalText(mark)
}

export function markOfKey(key: string): Mark | null {
  if (key === 'none') return null
  return key === 'not-applicable' ? key : Points.parse(Math.round(Number(key) * 100))
}
