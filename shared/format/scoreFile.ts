import { z } from 'zod'
import { BundleId, Instant, JurorId, PrizeId, Sha256 } from '../model/ids.ts'
import { Sheet } from '../model/sheet.ts'
import { PublicJwk } from './publicJwk.ts'

export const scoreFileType = 'jurybox-score+jws'
export const jurorCertificateType = 'jurybox-juror+jws'

/** What the enrolment key of the slip signs at the first opening: this key now speaks for this juror. */
export const JurorCertificate = z.strictObject({
  format: z.literal(1),
  bundleId: BundleId,
  jurorId: JurorId,
  key: PublicJwk,
})
export type JurorCertificate = z.infer<typeof JurorCertificate>

/** The payload of a score file: one juror's sheets for every entry assigned, in the order of their codes. */
export const ScoreFile = z.strictObject({
  format: z.literal(1),
  prizeId: PrizeId,
  edition: z.string().max(50),
  round: z.int().min(1).max(99),
  bundleId: BundleId,
  rubricDigest: Sha256,
  jurorId: JurorId,
  key: PublicJwk,
  /**
   * Compact JWS of type `jurybox-juror+jws`, signed by the slip's enrolment key. Empty with a card: its key
   * signs the file, and the office has known it since the build.
   */
  certificate: z.string().max(4096),
  revision: z.int().min(1).max(100_000),
  /** SHA-256 of revision n-1's payload bytes; null in revision 1. */
  previous: Sha256.nullable(),
  created: Instant,
  program: z.string().max(50),
  sheets: z.array(Sheet).max(10_000).readonly(),
})
export type ScoreFile = z.infer<typeof ScoreFile>
