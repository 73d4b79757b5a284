import { z } from 'zod'
import { CategoryId, CriterionId, PrizeId, instant } from '../model/ids.ts'
import { hundredths, type Points, type Weight } from '../model/points.ts'
import { Language, Prize, RequiredDocument, Round } from '../model/prize.ts'
import type { Category } from '../model/prize.ts'
import { CommentRule, type Criterion, type Rubric, type Subcriterion } from '../model/rubric.ts'
import type { Method, Rule, TieBreak } from '../model/rule.ts'

/*
 * What a person writes in prize.yaml: the nouns of the model with defaults, decimals instead of
 * hundredths, and the scale, bands and comment rule given once for a whole rubric.
 */

const Decimal = z.number().refine((value) => hundredths(value) !== null, {
  error: 'use at most two decimal places',
})
const WeightText = Decimal.refine((value) => value > 0, { error: 'a weight is above 0' })

const ScaleText = z.strictObject({ minimum: Decimal, maximum: Decimal, step: Decimal })
const BandText = z.strictObject({
  from: Decimal,
  label: z.string(),
  description: z.string().default(''),
})
const CommentText = z.strictObject({
  required: CommentRule.shape.required.default('never'),
  minimumLength: CommentRule.shape.minimumLength.default(0),
  maximumLength: CommentRule.shape.maximumLength.default(4000),
})
const SubcriterionText = z.strictObject({
  id: CriterionId,
  title: z.string(),
  guidance: z.string().default(''),
  weight: WeightText.default(1),
})
const CriterionText = z.strictObject({
  id: CriterionId,
  title: z.string(),
  guidance: z.string().default(''),
  weight: WeightText.default(1),
  scale: ScaleText.optional(),
  bands: z.array(BandText).optional(),
  comment: CommentText.optional(),
  notApplicable: z.boolean().default(false),
  subcriteria: z.array(SubcriterionText).default([]),
})
const RubricText = z.strictObject({
  pointsPer: z.enum(['criterion', 'subcriterion']).default('criterion'),
  scale: ScaleText,
  bands: z.array(BandText).default([]),
  comment: CommentText.prefault({}),
  overallComment: CommentText.prefault({}),
  criteria: z.array(CriterionText).min(1),
})
const CategoryText = z.strictObject({
  id: CategoryId,
  title: z.string(),
  description: z.string().default(''),
  kind: z.enum(['project', 'individual']).default('project'),
  blind: z.boolean().default(false),
  requiredDocuments: z.array(RequiredDocument).default([]),
  rubric: RubricText,
})
const TieBreakText = z.union([
  z.enum(['median', 'topScores']),
  z.strictObject({ criterionMean: CriterionId }),
])
const RuleText = z.strictObject({
  method: z.union([
    z.enum(['mean', 'median', 'borda']),
    z.strictObject({ trimmed: z.int().min(1).max(10) }),
  ]),
  notApplicable: z.enum(['leaveOut', 'minimum']).default('leaveOut'),
  minimumSheets: z.int().min(1).default(1),
  tieBreaks: z.array(TieBreakText).default([]),
})

/** The shape of prize.yaml. */
export const PrizeFile = z.strictObject({
  id: PrizeId,
  title: z.string(),
  edition: z.string(),
  round: Round,
  languages: z.array(Language).min(1).default(['en']),
  deadline: z.iso.datetime({ offset: true }).optional(),
  rule: RuleText,
  categories: z.array(CategoryText).min(1),
})
export type PrizeFile = z.infer<typeof PrizeFile>
export type CategoryFile = z.infer<typeof CategoryText>
export type RubricFile = z.infer<typeof RubricText>
export type CriterionFile = z.infer<typeof CriterionText>
export type SubcriterionFile = z.infer<typeof SubcriterionText>
export type ScaleFile = z.infer<typeof ScaleText>
export type BandFile = z.infer<typeof BandText>
export type CommentFile = z.infer<typeof CommentText>
export type RuleFile = z.infer<typeof RuleText>
export type TieBreakFile = z.infer<typeof TieBreakText>

/** The prize that a prize.yaml describes, defaults filled in. Throws ZodError for a scale that does not work out. */
export function prizeOf(file: PrizeFile): Prize {
  return Prize.parse({
    ...file,
    deadline: file.deadline === undefined ? null : instant(Date.parse(file.deadline)),
    rule: ruleOf(file.rule),
    categories: file.categories.map(categoryOf),
  })
}

/** The same, or null where the figures do not work out: a scale, a title that is too long. */
export function prizeIn(file: PrizeFile): Prize | null {
  try {
    return prizeOf(file)
  } catch (error) {
    if (error instanceof z.ZodError) return null
    throw error
  }
}

function categoryOf(text: CategoryFile): Category {
  return { ...text, rubric: rubricOf(text.rubric) }
}

function rubricOf(text: RubricFile): Rubric {
  return {
    pointsPer: text.pointsPer,
    criteria: text.criteria.map((criterion) => criterionOf(criterion, text)),
    overallComment: text.overallComment,
  }
}

function criterionOf(text: CriterionFile, rubric: RubricFile): Criterion {
  const scale = text.scale ?? rubric.scale
  return {
    ...text,
    weight: weightOf(text.weight),
    scale: {
      minimum: pointsOf(scale.minimum),
      maximum: pointsOf(scale.maximum),
      step: pointsOf(scale.step),
    },
    bands: (text.bands ?? rubric.bands).map((band) => ({
      ...band,
      from: pointsOf(band.from),
    })),
    comment: text.comment ?? rubric.comment,
    subcriteria: text.subcriteria.map(subcriterionOf),
  }
}

function subcriterionOf(text: SubcriterionFile): Subcriterion {
  return { ...text, weight: weightOf(text.weight) }
}

// `Decimal` has already refused what has no whole hundredths; `Prize.parse` checks the brands' ranges.

function pointsOf(decimal: number): Points {
  return Math.round(decimal * 100) as Points
}

function weightOf(decimal: number): Weight {
  return Math.round(decimal * 100) as Weight
}

function ruleOf(text: RuleFile): Rule {
  return { ...text, method: methodOf(text.method), tieBreaks: text.tieBreaks.map(tieBreakOf) }
}

function methodOf(text: RuleFile['method']): Method {
  return typeof text === 'string' ? { kind: text } : { kind: 'trimmed', drop: text.trimmed }
}

function tieBreakOf(text: TieBreakFile): TieBreak {
  return typeof text === 'string'
    ? { kind: text }
    : { kind: 'criterionMean', criterionId: text.criterionMean }
}
