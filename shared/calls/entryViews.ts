import { z } from 'zod'
import { Entry } from '../model/entry.ts'
import { CategoryId, EntryCode } from '../model/ids.ts'

/** A file name as entries.csv can name it. */
export const DocumentName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^/\\:;\0]+$/)

/** What an entry's row holds beside its code. */
export const EntryFields = z.strictObject({
  categoryId: CategoryId,
  title: Entry.shape.title,
  applicant: Entry.shape.applicant,
  city: Entry.shape.city,
  country: Entry.shape.country,
  summary: Entry.shape.summary,
  /** Of a category's entries one at most: marking one takes the mark from another. */
  calibration: z.boolean(),
  documents: z.array(DocumentName).max(200).readonly(),
})
export type EntryFields = z.infer<typeof EntryFields>

/** The fields that are to be changed; the others stay as they are, byte for byte. */
export const SomeEntryFields = z
  .strictObject({
    categoryId: EntryFields.shape.categoryId.exactOptional(),
    title: EntryFields.shape.title.exactOptional(),
    applicant: EntryFields.shape.applicant.exactOptional(),
    city: EntryFields.shape.city.exactOptional(),
    country: EntryFields.shape.country.exactOptional(),
    summary: EntryFields.shape.summary.exactOptional(),
    calibration: EntryFields.shape.calibration.exactOptional(),
  })
  .readonly()
export type SomeEntryFields = z.infer<typeof SomeEntryFields>

export const NewEntry = EntryFields.extend({ code: EntryCode })
export type NewEntry = z.infer<typeof NewEntry>
