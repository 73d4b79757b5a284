import { z } from 'zod'
import { CategoryId, DocumentId, EntryCode, Sha256 } from './ids.ts'

/** Whether a PDF can be shown: `password` needs one, `damaged` does not open. */
export const Readability = z.enum(['readable', 'password', 'damaged'])
export type Readability = z.infer<typeof Readability>

/** A PDF of an entry as the bundle describes it. `pages` is 0 when it cannot be read; `bytes` and `sha256` are of the plain PDF. */
export const Document = z.strictObject({
  id: DocumentId,
  title: z.string().min(1).max(300),
  pages: z.int().min(0).max(100_000),
  bytes: z.int().min(0),
  sha256: Sha256,
  readability: Readability,
})
export type Document = z.infer<typeof Document>

/** What everybody may know of an entry. In a blind category applicant, city and country are empty. */
export const Entry = z.strictObject({
  code: EntryCode,
  categoryId: CategoryId,
  title: z.string().min(1).max(400),
  applicant: z.string().max(400),
  city: z.string().max(200),
  country: z.string().max(200),
  summary: z.string().max(5000),
  documents: z.array(Document).max(200).readonly(),
  /** Scored first by every juror of its category and never part of results. Absent from all other entries. */
  calibration: z.literal(true).exactOptional(),
})
export type Entry = z.infer<typeof Entry>

/** Why an entry no longer takes part, and since when; null where nobody wrote a date. */
export const Withdrawal = z.strictObject({
  on: z.iso.date().nullable(),
  reason: z.string().max(1000),
})
export type Withdrawal = z.infer<typeof Withdrawal>

/** Whether the entry stands outside the results: jurors tune their scale on it. */
export function isCalibration({ calibration }: Pick<Entry, 'calibration'>): boolean {
  return calibration === true
}
