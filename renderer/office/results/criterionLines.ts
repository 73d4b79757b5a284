import type { CriterionPath } from '../../../shared/model/ids.ts'
import type { Rubric } from '../../../shared/model/rubric.ts'
import { pathsOf } from '../../../shared/scoring/criterionPaths.ts'

/** A row of points: a criterion, or one of its sub-criteria where those receive the points. */
export type CriterionLine = {
  readonly key: string
  /** Null for the heading above sub-criteria. */
  readonly path: CriterionPath | null
  readonly title: string
  readonly isPart: boolean
}

export function criterionLines(rubric: Rubric): readonly CriterionLine[] {
  return rubric.criteria.flatMap((criterion): readonly CriterionLine[] => {
    const { id, title, subcriteria } = criterion
    const paths = pathsOf(criterion, rubric.pointsPer)
    const [only] = paths
    if (only !== undefined && !only.includes('/')) {
      return [{ key: id, path: only, title, isPart: false }]
    }
    const parts = paths.map((path, place) => ({
      key: path,
      path,
      title: subcriteria[place]?.title ?? path,
      isPart: true,
    }))
    return [{ key: id, path: null, title, isPart: false }, ...parts]
  })
}
