import type { CriterionPath } from '../../shared/model/ids.ts'
import type { Rubric } from '../../shared/model/rubric.ts'
import { criterionPaths } from '../../shared/scoring/criterionPaths.ts'

/** A line of the table of points: what receives them. */
export type CriterionLine = {
  readonly path: CriterionPath
  readonly title: string
  /** A sub-criterion, of the criterion named before it. */
  readonly isPart: boolean
}

/** Everything that receives points, in the rubric's order. */
export function criterionLines(rubric: Rubric): readonly CriterionLine[] {
  return criterionPaths(rubric).map((path) => {
    const [first = '', second] = path.split('/')
    const criterion = rubric.criteria.find(({ id }) => id === first)
    const part = criterion?.subcriteria.find(({ id }) => id === second)
    return { path, title: (part ?? criterion)?.title ?? path, isPart: part !== undefined }
  })
}
