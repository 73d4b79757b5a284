import { z } from 'zod'
import { EntryCode } from '../model/ids.ts'

/** A document by its entry and its name on the disk. */
export const DocumentNamed = z.strictObject({ entryCode: EntryCode, file: z.string() })
export type DocumentNamed = z.infer<typeof DocumentNamed>

const count = z.int().min(0)

/** How many things of each kind a clean copy does without. */
export const RemovedParts = z.strictObject({
  metadata: count,
  scripts: count,
  actions: count,
  attachments: count,
  media: count,
  signatures: count,
  forms: count,
})
export type RemovedParts = z.infer<typeof RemovedParts>

/** What became of one document that was to be cleaned, or whose original was asked back. */
export const CleanVerdict = DocumentNamed.extend({
  outcome: z.enum(['cleaned', 'taken-back', 'refused']),
  /** Names the reason of a refusal. */
  code: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  removed: RemovedParts.nullable(),
})
export type CleanVerdict = z.infer<typeof CleanVerdict>
