import { z } from 'zod'
import { CategoryId, Instant, PrizeId } from './ids.ts'
import { Rubric } from './rubric.ts'
import { Rule } from './rule.ts'

export const Language = z.enum(['en', 'ko'])
export type Language = z.infer<typeof Language>

/** A document that every entry of a category must have: one whose file name starts with `id`. */
export const RequiredDocument = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  title: z.string().min(1).max(200),
})
export type RequiredDocument = z.infer<typeof RequiredDocument>

export const Category = z.strictObject({
  id: CategoryId,
  title: z.string().min(1).max(200),
  description: z.string().max(10_000),
  kind: z.enum(['project', 'individual']),
  /** Blind: jurors see neither applicant nor city nor country. */
  blind: z.boolean(),
  requiredDocuments: z.array(RequiredDocument).max(20).readonly(),
  rubric: Rubric,
})
export type Category = z.infer<typeof Category>

export const Round = z.strictObject({
  number: z.int().min(1).max(99),
  title: z.string().min(1).max(200),
})
export type Round = z.infer<typeof Round>

/** One edition and round of a prize: what jurors score, on what scale, and how it will be ranked. */
export const Prize = z.strictObject({
  id: PrizeId,
  title: z.string().min(1).max(200),
  edition: z.string().min(1).max(50),
  round: Round,
  languages: z.array(Language).min(1).readonly(),
  deadline: Instant.nullable(),
  categories: z.array(Category).min(1).max(50).readonly(),
  rule: Rule,
})
export type Prize = z.infer<typeof Prize>
