import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { CriterionId, CriterionPath } from '../../../../shared/model/ids.ts'
import type { CommentRule, Criterion, Rubric, Scale } from '../../../../shared/model/rubric.ts'
import type { Mark } from '../../../../shared/model/sheet.ts'
import { pathsOf } from '../../../../shared/scoring/criterionPaths.ts'
import { markAllowed } from '../../../../shared/scoring/markAllowed.ts'
import { commentLength } from '../../../../shared/scoring/missing.ts'

/** The rubric that a sheet was written by, where it is known, and the one that it is read by now. */
export type Rubrics = { readonly before: Rubric | undefined; readonly now: Rubric }

export function isSameRubric({ before, now }: Rubrics): boolean {
  return before !== undefined && canonicalJson(before) === canonicalJson(now)
}

/** Whether a mark means what it meant: on the same scale, for what still receives points. */
export function markFits(rubrics: Rubrics, path: CriterionPath, mark: Mark): boolean {
  const scale = scaleOf(rubrics.before, path)
  const criterion = criterionOf(rubrics.now, path)
  return (
    scale !== null &&
    criterion !== undefined &&
    canonicalJson(scale) === canonicalJson(criterion.scale) &&
    markAllowed(criterion, path, mark)
  )
}

/** The scale of a criterion that receives points; null when there is none. */
export function scaleOf(rubric: Rubric | undefined, path: CriterionPath): Scale | null {
  return (rubric === undefined ? undefined : criterionOf(rubric, path))?.scale ?? null
}

/** The overall comment has no criterion. */
export function commentFits({ now }: Rubrics, id: CriterionId | null, text: string): boolean {
  const rule: CommentRule | undefined =
    id === null ? now.overallComment : now.criteria.find((one) => one.id === id)?.comment
  return rule !== undefined && commentLength(text) <= rule.maximumLength
}

function criterionOf({ criteria, pointsPer }: Rubric, path: CriterionPath): Criterion | undefined {
  return criteria.find((criterion) => pathsOf(criterion, pointsPer).includes(path))
}
