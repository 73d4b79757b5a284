import { z } from 'zod'
import { EntryCode } from '../model/ids.ts'
import { TieBreak } from '../model/rule.ts'
import { FractionText } from './fraction.ts'

const groups = z.array(z.array(EntryCode).readonly()).readonly()

/** One tie-break tried on entries that were still equal. */
export const TieStep = z.strictObject({
  tieBreak: TieBreak,
  among: z.array(EntryCode).readonly(),
  /** `no-such-criterion` and `no-value` pass over: the rubric lacks it, or some entry has only N/A for it. */
  outcome: z.enum(['separated', 'equal', 'no-such-criterion', 'no-value']),
  values: z.array(z.strictObject({ code: EntryCode, value: FractionText.nullable() })).readonly(),
  /** The entries after this step, best first; what stands together is still equal. */
  order: groups,
})
export type TieStep = z.infer<typeof TieStep>

/** Entries of equal score, every tie-break tried on them, and the order in which they end. */
export const Tie = z.strictObject({
  score: FractionText,
  codes: z.array(EntryCode).readonly(),
  steps: z.array(TieStep).readonly(),
  order: groups,
})
export type Tie = z.infer<typeof Tie>
