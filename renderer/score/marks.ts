import type { CriterionPath } from '../../shared/model/ids.ts'
import type { Criterion, Rubric } from '../../shared/model/rubric.ts'
import type { Mark, Sheet } from '../../shared/model/sheet.ts'
import { markAllowed } from '../../shared/scoring/markAllowed.ts'
import { useSaving } from '../state/saving.ts'
import { criterionOf } from './missingTarget.ts'

export function markOf(sheet: Sheet, path: CriterionPath): Mark | null {
  return sheet.marks.find(({ criterion }) => criterion === path)?.mark ?? null
}

export function criterionAt(rubric: Rubric, path: CriterionPath): Criterion | null {
  const id = criterionOf(path)
  return rubric.criteria.find((criterion) => criterion.id === id) ?? null
}

/**
 * Gives a mark, or takes it back with null; one that the scale does not have is left alone. One that
 * `continues` is undone together with the one before.
 */
export function markEntered(
  rubric: Rubric,
  sheet: Sheet,
  path: CriterionPath,
  mark: Mark | null,
  continues = false,
): void {
  const criterion = criterionAt(rubric, path)
  const before = markOf(sheet, path)
  if (criterion === null || before === mark) return
  if (mark !== null && !markAllowed(criterion, path, mark)) return
  const { entryCode } = sheet
  useSaving.getState().changeMade({ kind: 'mark', entryCode, criterion: path, mark, continues })
}

type Weighed = Pick<Criterion, 'weight'>

/** A share of the whole in percent, for people. */
export function percentOf(one: Weighed, all: readonly Weighed[]): number {
  const whole = all.reduce((sum, { weight }) => sum + weight, 0)
  return Math.round((one.weight * 100) / whole)
}
