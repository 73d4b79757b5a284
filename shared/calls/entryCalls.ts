import { z } from 'zod'
import { DroppedEntry, DropPlan, Grouping } from './dropViews.ts'
import { CategoryId, EntryCode, Sha256 } from '../model/ids.ts'
import { call } from './call.ts'
import { FilePath } from './commonInputs.ts'
import { DocumentName, ImportChoices, ImportPlan, NewEntry, SomeEntryFields } from './entryViews.ts'
import { BrokenOffice, Office } from './views.ts'

const Codes = z.array(EntryCode).min(1).max(100_000).readonly()
const Opened = z.union([Office, BrokenOffice])

const errors = [
  'NOT_A_PRIZE',
  'PRIZE_INVALID',
  'UNKNOWN_ENTRY',
  'TEXT_NOT_UTF8',
  'FILE_MISSING',
  'FILE_EXISTS',
  'IS_A_FOLDER',
  'NOT_A_FOLDER',
  'NO_PERMISSION',
  'FILE_UNREADABLE',
  'DISK_FULL',
] as const

/** A file that was pointed at, or else what was pasted. */
const Source = {
  path: FilePath.nullable(),
  text: z
    .string()
    .max(16 * 1024 * 1024)
    .nullable(),
}

/** How PDFs are put together: null as they seem meant, or all to one entry. */
const Wish = {
  grouping: Grouping.nullable(),
  categoryId: CategoryId,
  entryCode: EntryCode.nullable(),
}

/** Editing the entries of the open prize. Each call is one step that can be taken back. */
export const entryCalls = {
  'office.addEntry': call(z.strictObject({ entry: NewEntry }), Opened, 'ENTRY_EXISTS', ...errors),
  'office.changeEntries': call(
    z.strictObject({ codes: Codes, fields: SomeEntryFields }),
    Opened,
    ...errors,
  ),
  /** The documents of an entry in their order. A file that is in `deleted` goes from the folder, any other stays. */
  'office.setDocuments': call(
    z.strictObject({
      entryCode: EntryCode,
      documents: z.array(DocumentName).max(200).readonly(),
      deleted: z.array(DocumentName).max(200).readonly(),
    }),
    Opened,
    ...errors,
  ),
  'office.renameDocument': call(
    z.strictObject({ entryCode: EntryCode, file: DocumentName, name: DocumentName }),
    Opened,
    'UNKNOWN_DOCUMENT',
    ...errors,
  ),
  /** Takes rows out of all tables, and with `files` their documents out of the folder. */
  'office.deleteEntries': call(
    z.strictObject({ codes: Codes, files: z.boolean() }),
    Opened,
    ...errors,
  ),
  /** Entries stay in the table with today's date and the reason. An office that has books must be open. */
  'office.withdrawEntries': call(
    z.strictObject({ codes: Codes, reason: z.string().trim().min(1).max(1000) }),
    Opened,
    'OFFICE_LOCKED',
    ...errors,
  ),
  'office.restoreEntries': call(
    z.strictObject({ codes: Codes }),
    Opened,
    'OFFICE_LOCKED',
    ...errors,
  ),
  /** Looks through files and folders for PDFs and says where each would go. */
  'office.scanDrop': call(
    z.strictObject({ paths: z.array(FilePath).max(10_000).readonly(), ...Wish }),
    DropPlan,
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'UNKNOWN_ENTRY',
    'CANCELLED',
  ),
  /** The same PDFs as they were found, put together in another way. */
  'office.planDrop': call(
    z.strictObject({ drop: z.string(), ...Wish }),
    DropPlan,
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'DROP_GONE',
  ),
  /** Copies them into the folder. Originals stay where they are. */
  'office.takeDrop': call(
    z.strictObject({
      drop: z.string(),
      entries: z.array(DroppedEntry).min(1).max(10_000).readonly(),
    }),
    Opened,
    'ENTRY_EXISTS',
    'DROP_GONE',
    'CANCELLED',
    ...errors,
  ),
  /** What importing a table of entries would do; without choices as its columns' names suggest. */
  'office.readImport': call(
    z.strictObject({ ...Source, choices: ImportChoices.nullable() }),
    ImportPlan,
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'NOT_A_TABLE',
    'TABLE_IS_WORKBOOK',
    'FILE_TOO_LARGE',
    'FILE_MISSING',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'FILE_UNREADABLE',
  ),
  /** Takes its good rows in, if the table is still the one that was read. */
  'office.importEntries': call(
    z.strictObject({ ...Source, choices: ImportChoices, sha256: Sha256 }),
    Opened,
    'NOT_A_TABLE',
    'TABLE_IS_WORKBOOK',
    'FILE_TOO_LARGE',
    'TEXT_CHANGED',
    ...errors,
  ),
} as const
