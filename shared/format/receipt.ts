import { z } from 'zod'
import { Instant, PrizeId, Sha256 } from '../model/ids.ts'

export const logHeadType = 'jurybox-loghead+jws'

/** Far more than any receipt needs. */
export const MAX_RECEIPT_BYTES = 256 * 1024

/**
 * Payload of a signed head: how long the office's log was and the root of its tree over all lines (RFC 6962),
 * with what was fixed before anybody scored. The office's signing key signs it.
 */
export const SignedHead = z.strictObject({
  format: z.literal(1),
  prizeId: PrizeId,
  edition: z.string().max(50),
  round: z.int().min(1).max(99),
  created: Instant,
  size: z.int().min(1),
  root: Sha256,
  /** As in a score file. */
  rubricDigest: Sha256,
  /** SHA-256 of the canonical JSON of the rule. */
  ruleDigest: Sha256,
})
export type SignedHead = z.infer<typeof SignedHead>

/** The data of the log's line that says: this score file is among those that count. */
export const CountedLine = z.strictObject({
  sequence: z.int().min(1),
  at: Instant,
  act: z.literal('score-file-counted'),
  details: z.strictObject({ sha256: Sha256, tracker: z.string().max(200) }),
  previous: Sha256,
  salt: z.string().regex(/^[0-9a-f]{32}$/),
})
export type CountedLine = z.infer<typeof CountedLine>

/**
 * A juror's receipt: with the office's key from the juror's own bundle it proves, without any network, that the
 * score file was in the log that the office signed. `path` leads from the line's leaf to the head's root.
 */
export const Receipt = z.strictObject({
  format: z.literal(1),
  line: CountedLine,
  path: z.array(Sha256).max(64).readonly(),
  /** Compact JWS of type `jurybox-loghead+jws`. */
  head: z.string().max(8192),
})
export type Receipt = z.infer<typeof Receipt>
