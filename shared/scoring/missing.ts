import { z } from 'zod'
import { CriterionId, CriterionPath } from '../model/ids.ts'
import type { CommentRule, Criterion, Rubric } from '../model/rubric.ts'
import type { CriterionMark, Sheet } from '../model/sheet.ts'
import { criterionPaths, pathsOf } from './criterionPaths.ts'

/** One thing a sheet still needs before it is complete. */
export const Missing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mark'), path: CriterionPath }),
  z.strictObject({
    kind: z.literal('comment'),
    criterionId: CriterionId,
    minimumLength: z.int().min(1),
  }),
  z.strictObject({ kind: z.literal('overallComment'), minimumLength: z.int().min(1) }),
])
export type Missing = z.infer<typeof Missing>

/** What the sheet lacks: marks first, then comments, each in the rubric's order. An abstained or recused sheet lacks nothing. */
export function missing(rubric: Rubric, sheet: Sheet): readonly Missing[] {
  if (sheet.state === 'abstained' || sheet.state === 'recused') return []
  return [
    ...missingMarks(rubric, sheet),
    ...missingComments(rubric, sheet),
    ...missingOverallComment(rubric, sheet),
  ]
}

/** The length of a comment as every rule counts it: in characters as Unicode has them, outer spaces aside. */
export function commentLength(text: string): number {
  return Array.from(text.trim()).length
}

function missingMarks(rubric: Rubric, sheet: Sheet): readonly Missing[] {
  const marked = new Set(sheet.marks.map(({ criterion }) => criterion))
  return criterionPaths(rubric)
    .filter((path) => !marked.has(path))
    .map((path) => ({ kind: 'mark', path }))
}

function missingComments(rubric: Rubric, sheet: Sheet): readonly Missing[] {
  const comments = new Map(sheet.comments.map(({ criterionId, text }) => [criterionId, text]))
  return rubric.criteria.flatMap((criterion): readonly Missing[] => {
    const extreme = isExtreme(rubric, criterion, sheet.marks)
    const minimumLength = neededLength(criterion.comment, extreme)
    if (commentLength(comments.get(criterion.id) ?? '') >= minimumLength) return []
    return [{ kind: 'comment', criterionId: criterion.id, minimumLength }]
  })
}

function missingOverallComment(rubric: Rubric, sheet: Sheet): readonly Missing[] {
  const extreme = rubric.criteria.some((criterion) => isExtreme(rubric, criterion, sheet.marks))
  const minimumLength = neededLength(rubric.overallComment, extreme)
  if (commentLength(sheet.overallComment) >= minimumLength) return []
  return [{ kind: 'overallComment', minimumLength }]
}

/** 0 when no comment is needed; a needed comment has at least one character. */
function neededLength(rule: CommentRule, extreme: boolean): number {
  const required = rule.required === 'always' || (rule.required === 'extremes' && extreme)
  return required ? Math.max(rule.minimumLength, 1) : 0
}

/** Whether any mark of the criterion lies at an end of its scale. */
function isExtreme(rubric: Rubric, criterion: Criterion, marks: readonly CriterionMark[]): boolean {
  const { minimum, maximum } = criterion.scale
  const paths = pathsOf(criterion, rubric.pointsPer)
  return marks.some(
    ({ criterion: path, mark }) => paths.includes(path) && (mark === minimum || mark === maximum),
  )
}
