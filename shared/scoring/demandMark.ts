import { AppError } from '../errors.ts'
import type { CriterionPath } from '../model/ids.ts'
import { decimalText } from '../model/points.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Mark } from '../model/sheet.ts'
import { pathsOf } from './criterionPaths.ts'
import { markAllowed } from './markAllowed.ts'

/**
 * Refuses a mark that the rubric does not have; null, which takes a mark back, is always one.
 * @throws AppError UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE, NOT_APPLICABLE_REFUSED
 */
export function demandMark(rubric: Rubric, path: CriterionPath, mark: Mark | null): void {
  const found = rubric.criteria.find((one) => pathsOf(one, rubric.pointsPer).includes(path))
  if (found === undefined) throw new AppError('UNKNOWN_CRITERION', { criterion: path })
  if (mark === null || markAllowed(found, path, mark)) return
  if (mark === 'not-applicable') throw new AppError('NOT_APPLICABLE_REFUSED', { criterion: path })
  throw new AppError('SCORE_OUT_OF_RANGE', {
    criterion: path,
    minimum: decimalText(found.scale.minimum),
    maximum: decimalText(found.scale.maximum),
    step: decimalText(found.scale.step),
  })
}
