import { z } from 'zod'
import { CriterionId } from './ids.ts'

/** How the totals of an entry's sheets become its score. */
export const Method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mean') }),
  /** Drops the `drop` highest and `drop` lowest totals, then the mean. */
  z.strictObject({ kind: z.literal('trimmed'), drop: z.int().min(1).max(10) }),
  z.strictObject({ kind: z.literal('median') }),
  z.strictObject({ kind: z.literal('borda') }),
])
export type Method = z.infer<typeof Method>

/** What separates two entries of equal score, tried in the order of the rule. */
export const TieBreak = z.discriminatedUnion('kind', [
  /** The higher mean of one criterion; passes over categories without that criterion. */
  z.strictObject({ kind: z.literal('criterionMean'), criterionId: CriterionId }),
  z.strictObject({ kind: z.literal('median') }),
  /** The higher number of marks at the top of their scale. */
  z.strictObject({ kind: z.literal('topScores') }),
])
export type TieBreak = z.infer<typeof TieBreak>

/** Fixed before scoring and signed inside the bundle. Entries still tied after all tie-breaks share a rank. */
export const Rule = z.strictObject({
  method: Method,
  /** `leaveOut`: the other criteria's weights fill the whole; `minimum`: counts as the scale's minimum. */
  notApplicable: z.enum(['leaveOut', 'minimum']),
  /** Complete sheets an entry needs for a rank. */
  minimumSheets: z.int().min(1).max(1000),
  tieBreaks: z.array(TieBreak).max(20).readonly(),
})
export type Rule = z.infer<typeof Rule>
