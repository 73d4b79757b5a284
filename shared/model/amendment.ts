import { z } from 'zod'
import { CriterionPath, EntryCode, Instant, JurorId, PrizeId, Sha256 } from './ids.ts'
import { Mark } from './sheet.ts'

export const amendmentType = 'jurybox-amendment+jws'

/** One mark as it was and as it shall be; null is "not scored". */
export const MarkChange = z.strictObject({
  criterion: CriterionPath,
  from: Mark.nullable(),
  to: Mark.nullable(),
})
export type MarkChange = z.infer<typeof MarkChange>

/**
 * The payload of a signed amendment: a juror changes marks of one sheet after the score file was sent. It
 * holds only while the score file that it amends is the one that counts. Taking it back is another amendment.
 */
export const Amendment = z.strictObject({
  format: z.literal(1),
  prizeId: PrizeId,
  edition: z.string().max(50),
  round: z.int().min(1).max(99),
  jurorId: JurorId,
  entryCode: EntryCode,
  /** Payload digest of the score file whose sheet this changes. */
  amends: Sha256,
  /** Payload digest of the amendment of the same sheet before this one; null in the first. */
  previous: Sha256.nullable(),
  changes: z.array(MarkChange).min(1).max(2500).readonly(),
  reason: z.string().min(1).max(2000),
  created: Instant,
  /** Empty when the juror's own key signs; else who saw the juror ask for it, and the office signs. */
  witnesses: z.array(z.string().min(1).max(200)).max(10).readonly(),
})
export type Amendment = z.infer<typeof Amendment>

/** Whose key signed an amendment: the juror's desk, or the office's before witnesses. */
export const AmendmentSigner = z.enum(['juror', 'office'])
export type AmendmentSigner = z.infer<typeof AmendmentSigner>
