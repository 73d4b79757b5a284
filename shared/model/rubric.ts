import { z } from 'zod'
import { CriterionId } from './ids.ts'
import { Points, Weight } from './points.ts'

const title = z.string().min(1).max(400)
const prose = z.string().max(10_000)

/** The points a criterion can receive: minimum, minimum + step, … maximum. */
export const Scale = z
  .strictObject({ minimum: Points, maximum: Points, step: Points })
  .refine((scale) => scale.step > 0 && scale.maximum > scale.minimum, {
    error: 'a scale needs minimum < maximum and a step above 0',
  })
  .refine((scale) => (scale.maximum - scale.minimum) % scale.step === 0, {
    error: 'the maximum must be reached from the minimum in whole steps',
  })
export type Scale = z.infer<typeof Scale>

/** Words for the points from `from` up to the next band. */
export const Band = z.strictObject({ from: Points, label: title, description: prose })
export type Band = z.infer<typeof Band>

/** When a juror must write a comment, and how long it may be (in characters). */
export const CommentRule = z.strictObject({
  required: z.enum(['never', 'always', 'extremes']),
  minimumLength: z.int().min(0).max(10_000),
  maximumLength: z.int().min(1).max(10_000),
})
export type CommentRule = z.infer<typeof CommentRule>

export const Subcriterion = z.strictObject({
  id: CriterionId,
  title,
  guidance: prose,
  weight: Weight,
})
export type Subcriterion = z.infer<typeof Subcriterion>

export const Criterion = z.strictObject({
  id: CriterionId,
  title,
  guidance: prose,
  weight: Weight,
  scale: Scale,
  bands: z.array(Band).max(50).readonly(),
  comment: CommentRule,
  notApplicable: z.boolean(),
  subcriteria: z.array(Subcriterion).max(50).readonly(),
})
export type Criterion = z.infer<typeof Criterion>

/** With `pointsPer: 'subcriterion'` the sub-criteria receive points; a criterion without any receives its own. */
export const Rubric = z.strictObject({
  pointsPer: z.enum(['criterion', 'subcriterion']),
  criteria: z.array(Criterion).min(1).max(50).readonly(),
  overallComment: CommentRule,
})
export type Rubric = z.infer<typeof Rubric>
