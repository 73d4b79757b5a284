import type { CriterionPath } from '../model/ids.ts'
import type { Criterion } from '../model/rubric.ts'
import type { Mark } from '../model/sheet.ts'
import { pathsOf } from './criterionPaths.ts'

/** Whether the criterion or a sub-criterion of it may receive this mark: on a step of the scale, or N/A where the rubric has it. */
export function markAllowed(criterion: Criterion, path: CriterionPath, mark: Mark): boolean {
  const known = [...pathsOf(criterion, 'criterion'), ...pathsOf(criterion, 'subcriterion')]
  if (!known.includes(path)) return false
  if (mark === 'not-applicable') return criterion.notApplicable
  const { minimum, maximum, step } = criterion.scale
  return mark >= minimum && mark <= maximum && (mark - minimum) % step === 0
}
