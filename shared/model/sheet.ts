import { z } from 'zod'
import { CriterionId, CriterionPath, DocumentId, EntryCode } from './ids.ts'
import { Points } from './points.ts'

/** What a juror gave: points, or "not applicable". A criterion not scored has no mark at all. */
export const Mark = z.union([Points, z.literal('not-applicable')])
export type Mark = z.infer<typeof Mark>

export const CriterionMark = z.strictObject({ criterion: CriterionPath, mark: Mark })
export type CriterionMark = z.infer<typeof CriterionMark>

export const CriterionComment = z.strictObject({
  criterionId: CriterionId,
  text: z.string().min(1).max(10_000),
})
export type CriterionComment = z.infer<typeof CriterionComment>

/** A rectangle on a page in hundredths of a PDF point, origin bottom left. */
export const Region = z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
export type Region = z.infer<typeof Region>

/** A place in a document cited for a criterion. `page` counts from 1; `quote` is empty for a region alone. */
export const Evidence = z.strictObject({
  criterionId: CriterionId,
  documentId: DocumentId,
  page: z.int().min(1).max(100_000),
  quote: z.string().max(2000),
  region: Region.nullable(),
})
export type Evidence = z.infer<typeof Evidence>

/** Five different things, everywhere: `unscored` has no mark, `partial` lacks something, the last two are no score at all. */
export const SheetState = z.enum(['unscored', 'partial', 'scored', 'abstained', 'recused'])
export type SheetState = z.infer<typeof SheetState>

/** One juror's scores for one entry. Marks and comments stand in the rubric's order, each criterion at most once. */
export const Sheet = z.strictObject({
  entryCode: EntryCode,
  state: SheetState,
  /** Why the juror abstained or recused; empty otherwise. */
  reason: z.string().max(2000),
  marks: z.array(CriterionMark).max(2500).readonly(),
  comments: z.array(CriterionComment).max(50).readonly(),
  overallComment: z.string().max(10_000),
  evidence: z.array(Evidence).max(1000).readonly(),
})
export type Sheet = z.infer<typeof Sheet>
