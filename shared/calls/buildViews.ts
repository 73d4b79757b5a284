import { z } from 'zod'
import { Instant, JurorId } from '../model/ids.ts'

/** A juror's slip as it may be shown: never its words. */
export const SlipState = z.strictObject({
  jurorId: JurorId,
  name: z.string(),
  /**
   * `valid`: it opens the latest bundle. `next`: its words are new and open the next one. `card`: there is none,
   * the juror opens the bundle with a card. `none`: the juror came after the latest bundle.
   */
  state: z.enum(['valid', 'next', 'card', 'none']),
})
export type SlipState = z.infer<typeof SlipState>

/** What only the engine knows of the bundle that is to be built. */
export const BuildSummary = z.strictObject({
  /** Bytes of all documents. */
  bytes: z.int(),
  /** Pages of all documents; null while some have not been opened. */
  pages: z.int().nullable(),
  /** Bytes that must be free where the bundle goes. */
  needed: z.int(),
  /** Bytes that are free where the last bundle went, or beside the prize folder; null when nobody says. */
  free: z.int().nullable(),
  /** Six words of the office key's fingerprint. */
  signer: z.array(z.string()).readonly(),
  /** The bundle before of the same round, and whether its file is still there to take over from. */
  before: z.strictObject({ file: z.string(), created: Instant, isThere: z.boolean() }).nullable(),
  /** Warnings that were accepted at an earlier build, as `warningKey` names them. */
  accepted: z.array(z.string()).readonly(),
})
export type BuildSummary = z.infer<typeof BuildSummary>
