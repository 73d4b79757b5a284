import { CriterionPath } from '../model/ids.ts'
import type { Weight } from '../model/points.ts'
import type { Criterion, Rubric } from '../model/rubric.ts'

/** A path with its weight within its criterion. */
export type WeightedPath = { readonly path: CriterionPath; readonly weight: Weight }

/** What receives points for one criterion: its sub-criteria where the rubric scores those, else itself. */
export function weightedPaths(
  criterion: Criterion,
  pointsPer: Rubric['pointsPer'],
): readonly WeightedPath[] {
  const { id, weight, subcriteria } = criterion
  if (pointsPer === 'criterion' || subcriteria.length === 0)
    return [{ path: CriterionPath.parse(id), weight }]
  return subcriteria.map((subcriterion) => ({
    path: CriterionPath.parse(`${id}/${subcriterion.id}`),
    weight: subcriterion.weight,
  }))
}

/** The paths of one criterion, without their weights. */
export function pathsOf(
  criterion: Criterion,
  pointsPer: Rubric['pointsPer'],
): readonly CriterionPath[] {
  return weightedPaths(criterion, pointsPer).map(({ path }) => path)
}

/** Everything that receives points, in the rubric's order. */
export function criterionPaths(rubric: Rubric): readonly CriterionPath[] {
  return rubric.criteria.flatMap((criterion) => pathsOf(criterion, rubric.pointsPer))
}
