import type { CriterionId, CriterionPath } from '../../shared/model/ids.ts'
import type { Rubric } from '../../shared/model/rubric.ts'
import { criterionPaths } from '../../shared/scoring/criterionPaths.ts'
import type { Missing } from '../../shared/scoring/missing.ts'
import { unreachable } from '../../shared/unreachable.ts'

/** The criterion that a path belongs to. */
export function criterionOf(path: CriterionPath): CriterionId {
  // A path is a criterion's id, or that and a sub-criterion's with a slash between.
  return (path.split('/')[0] ?? '') as CriterionId
}

/** The path in hand when an entry is opened: the first without points, else the first. */
export function firstInHand(rubric: Rubric, lacks: readonly Missing[]): CriterionPath | null {
  const first = lacks.find((lack) => lack.kind === 'mark')
  return first?.path ?? criterionPaths(rubric)[0] ?? null
}

/** The path to take in hand to supply what is missing; null for the overall comment. */
export function pathOfMissing(rubric: Rubric, lack: Missing): CriterionPath | null {
  switch (lack.kind) {
    case 'mark':
      return lack.path
    case 'comment':
      return criterionPaths(rubric).find((path) => criterionOf(path) === lack.criterionId) ?? null
    case 'overallComment':
      return null
    default:
      return unreachable(lack)
  }
}

/** The path `by` places further on; at either end it stays. */
export function pathBeside(rubric: Rubric, path: CriterionPath, by: 1 | -1): CriterionPath {
  const paths = criterionPaths(rubric)
  return paths[paths.indexOf(path) + by] ?? path
}
