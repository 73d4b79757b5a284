import { z } from 'zod'
import { EntryCode } from '../model/ids.ts'
import { call } from './call.ts'
import { DocumentName, NewEntry, SomeEntryFields } from './entryViews.ts'
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
} as const
