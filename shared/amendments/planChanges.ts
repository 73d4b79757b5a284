import { z } from 'zod'
import { AppError } from '../errors.ts'
import { MarkChange } from '../model/amendment.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Sheet } from '../model/sheet.ts'
import { demandMark } from '../scoring/demandMark.ts'
import { isClosed } from './amendSheet.ts'

/** A mark as it shall be. */
export const MarkWish = MarkChange.omit({ from: true })
export type MarkWish = z.infer<typeof MarkWish>

/**
 * The changes from a sheet as it stands to the marks that are wished; what is so already is no change.
 * @throws AppError SHEET_NOT_AMENDED (the juror abstained or recused), UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE,
 * NOT_APPLICABLE_REFUSED, NOTHING_AMENDED
 */
export function planChanges(
  rubric: Rubric,
  sheet: Sheet,
  wishes: readonly MarkWish[],
): readonly MarkChange[] {
  const { entryCode: entry, state } = sheet
  if (isClosed(sheet)) throw new AppError('SHEET_NOT_AMENDED', { entry, state })
  for (const { criterion, to } of wishes) demandMark(rubric, criterion, to)
  const marks = new Map(sheet.marks.map(({ criterion, mark }) => [criterion, mark]))
  const last = new Map(wishes.map(({ criterion, to }) => [criterion, to]))
  const changes = [...last]
    .map(([criterion, to]) => ({ criterion, from: marks.get(criterion) ?? null, to }))
    .filter(({ from, to }) => from !== to)
  if (changes.length === 0) throw new AppError('NOTHING_AMENDED', { entry })
  return changes
}
