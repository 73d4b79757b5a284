import type { CriterionPath } from '../../../../../shared/model/ids.ts'
import type { Rubric, Scale } from '../../../../../shared/model/rubric.ts'
import type { Rule } from '../../../../../shared/model/rule.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'
import { weightedPaths } from '../../../../../shared/scoring/criterionPaths.ts'

/** How one mark counts in its sheet's total: the mean of all shares by these weights. */
export type MarkWeight = { readonly weight: number; readonly scale: Scale }

/**
 * The weight of each mark that counts in a complete sheet. A criterion shares its weight out to those of its
 * sub-criteria that count; what is not applicable is absent where the rule leaves it out.
 */
export function markWeights(
  rubric: Rubric,
  { notApplicable }: Pick<Rule, 'notApplicable'>,
  { marks }: Pick<Sheet, 'marks'>,
): ReadonlyMap<CriterionPath, MarkWeight> {
  const leftOut = new Set(
    marks
      .filter(({ mark }) => mark === 'not-applicable' && notApplicable === 'leaveOut')
      .map(({ criterion }) => criterion),
  )
  const weights = rubric.criteria.flatMap((criterion) => {
    const parts = weightedPaths(criterion, rubric.pointsPer).filter(
      ({ path }) => !leftOut.has(path),
    )
    const whole = parts.reduce((sum, part) => sum + part.weight, 0)
    return parts.map(({ path, weight }): [CriterionPath, MarkWeight] => [
      path,
      { weight: ((criterion.weight / 100) * weight) / whole, scale: criterion.scale },
    ])
  })
  return new Map(weights)
}
