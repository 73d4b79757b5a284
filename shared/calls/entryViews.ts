import { z } from 'zod'
import { Entry } from '../model/entry.ts'
import { CategoryId, EntryCode, Sha256 } from '../model/ids.ts'
import { Finding } from './views.ts'

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

/** How the bytes of a table become letters. */
export const TableEncoding = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'euc-kr',
  'shift_jis',
  'gb18030',
  'windows-1252',
])
export type TableEncoding = z.infer<typeof TableEncoding>

/** What a column of an imported table can be. */
export const ImportField = z.enum([
  'code',
  'category',
  'title',
  'applicant',
  'city',
  'country',
  'summary',
  'documents',
])
export type ImportField = z.infer<typeof ImportField>

/** How a table is to be understood. */
export const ImportChoices = z.strictObject({
  encoding: TableEncoding,
  /** The first line names the columns. */
  hasHeader: z.boolean(),
  /** What each column holds, by its place; null is passed over. */
  columns: z.array(ImportField.nullable()).max(500).readonly(),
  /** What the words of the table mean. */
  categories: z
    .array(z.strictObject({ value: z.string(), categoryId: CategoryId.nullable() }))
    .max(1000)
    .readonly(),
  /** Of rows that name none; null where none is chosen. */
  category: CategoryId.nullable(),
  /** What becomes of entries that are there already. */
  existing: z.enum(['update', 'skip']),
})
export type ImportChoices = z.infer<typeof ImportChoices>

/** What becomes of one row. `problems` name why it cannot be taken, by their lines. */
export const ImportRow = z.strictObject({
  line: z.int(),
  fate: z.enum(['new', 'changed', 'same', 'skipped', 'wrong']),
  code: z.string(),
  categoryId: CategoryId.nullable(),
  /** As they will be; long texts are cut. */
  cells: z.partialRecord(ImportField, z.string()),
  /** Of an entry that is there: what will be different, and what it was. */
  changes: z.array(z.strictObject({ field: ImportField, before: z.string() })).readonly(),
  problems: z.array(Finding).readonly(),
})
export type ImportRow = z.infer<typeof ImportRow>

/** A table that was read, and what importing it so would do. */
export const ImportPlan = z.strictObject({
  /** Empty for what was pasted. */
  file: z.string(),
  sha256: Sha256,
  choices: ImportChoices,
  columns: z.array(z.strictObject({ name: z.string(), example: z.string() })).readonly(),
  /** Lines whose quotes do not match; they are passed over. */
  brokenLines: z.array(z.int()).readonly(),
  rows: z.array(ImportRow).readonly(),
})
export type ImportPlan = z.infer<typeof ImportPlan>
