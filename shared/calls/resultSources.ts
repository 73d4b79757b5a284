import { z } from 'zod'
import { BundleId, Instant, JurorId, Sha256 } from '../model/ids.ts'

/** What became of a score file in the results; `other-rubric` answers a bundle whose rubrics were others. */
export const SourceState = z.enum([
  'counts',
  'superseded',
  'held',
  'key-refused',
  'disputed',
  'set-aside',
  'other-rubric',
])
export type SourceState = z.infer<typeof SourceState>

/** A score file that was taken in, with the digest of what it says. */
export const SourceFile = z.strictObject({
  jurorId: JurorId,
  revision: z.int(),
  tracker: z.string(),
  digest: Sha256,
  created: Instant,
  collectedAt: Instant,
  state: SourceState,
})
export type SourceFile = z.infer<typeof SourceFile>

/** What the results were made from. `digest` is of all that decided them, see docs/formats.md. */
export const ResultSources = z.strictObject({
  bundle: z.strictObject({ id: BundleId, built: Instant, rubricDigest: Sha256 }).nullable(),
  files: z.array(SourceFile).readonly(),
  digest: Sha256,
})
export type ResultSources = z.infer<typeof ResultSources>
