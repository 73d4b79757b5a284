import { z } from 'zod'
import { CriterionId, CriterionPath, DocumentId, EntryCode } from '../model/ids.ts'
import { Evidence, Mark } from '../model/sheet.ts'
import { call } from './call.ts'
import { Recent, Settings } from './settings.ts'
import {
  BrokenOffice,
  BuildRecord,
  Declaration,
  Desk,
  DeskCard,
  DeskEntry,
  ExportRecord,
  Inspection,
  MatrixCell,
  Office,
  OfficeResults,
  ReadingPlace,
  SearchHit,
  Slip,
  Verdict,
} from './views.ts'

const Nothing = z.strictObject({})
const FilePath = z.string().min(1).max(4096)
const Passphrase = z.string().min(1).max(1024)
const ByteRange = { begin: z.int().min(0), end: z.int().min(0) }
/** At most 4 MB a call: a document is never in one message. */
const Bytes = z.instanceof(Uint8Array)
const Reason = z.string().max(2000)

/**
 * Every call the window can make to the engine. The only list of channels in the program: the
 * preload's allow-list, the handlers' types, the client's type and the run-time checks come from it.
 */
export const calls = {
  'settings.read': call(Nothing, Settings),
  'settings.change': call(Settings.partial(), Settings, 'DISK_FULL', 'NO_PERMISSION'),
  'recent.list': call(Nothing, Recent),
  'recent.forget': call(z.strictObject({ id: z.string() }), Recent),

  'bundle.inspect': call(
    z.strictObject({ path: FilePath }),
    Inspection,
    'FILE_MISSING',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'FILE_UNREADABLE',
    'FILE_TOO_LARGE',
    'NOT_A_BUNDLE',
    'BUNDLE_DAMAGED',
    'BUNDLE_TOO_NEW',
    'SIGNATURE_INVALID',
  ),

  /** Checks the whole bundle, makes the juror's desk from it and leaves the desk open. Cancelled, it leaves nothing. */
  'desk.enrol': call(
    z.strictObject({ path: FilePath, jurorId: z.string().max(64), passphrase: Passphrase }),
    Desk,
    'FILE_MISSING',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'FILE_UNREADABLE',
    'FILE_TOO_LARGE',
    'NOT_A_BUNDLE',
    'BUNDLE_DAMAGED',
    'BUNDLE_TOO_NEW',
    'SIGNATURE_INVALID',
    'SIGNER_MISMATCH',
    'UNKNOWN_JUROR',
    'WRONG_PASSPHRASE',
    'WORK_FACTOR_TOO_HIGH',
    'DISK_FULL',
    'DESK_EXISTS',
    'CANCELLED',
  ),
  'desk.list': call(Nothing, z.array(DeskCard).readonly()),
  'desk.unlock': call(
    z.strictObject({ deskId: z.string(), passphrase: Passphrase }),
    Desk,
    'DESK_MISSING',
    'DESK_IN_USE',
    'WRONG_PASSPHRASE',
    'STORE_DAMAGED',
    'STORE_TOO_NEW',
    'NO_PERMISSION',
  ),
  'desk.lock': call(Nothing, Nothing),
  'desk.read': call(Nothing, Desk, 'DESK_LOCKED', 'STORE_DAMAGED'),
  'desk.declare': call(
    z.strictObject({
      declarations: z
        .array(
          z.strictObject({
            entryCode: EntryCode,
            declaration: Declaration.exclude(['undeclared']),
            reason: Reason,
          }),
        )
        .readonly(),
    }),
    Desk,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'NOT_ASSIGNED',
    'REASON_MISSING',
    'DISK_FULL',
  ),
  /** Gives, changes or (with null) takes back one mark; answers after the commit has reached the disk. */
  'desk.scoreCriterion': call(
    z.strictObject({ entryCode: EntryCode, criterion: CriterionPath, mark: Mark.nullable() }),
    DeskEntry,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'UNKNOWN_CRITERION',
    'NOT_ASSIGNED',
    'CONFLICT_NOT_DECLARED',
    'SHEET_CLOSED',
    'SCORE_OUT_OF_RANGE',
    'NOT_APPLICABLE_REFUSED',
    'DISK_FULL',
  ),
  /** The comment on one criterion, or with null the overall comment; an empty text removes it. */
  'desk.comment': call(
    z.strictObject({
      entryCode: EntryCode,
      criterionId: CriterionId.nullable(),
      text: z.string().max(10_000),
    }),
    DeskEntry,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'UNKNOWN_CRITERION',
    'NOT_ASSIGNED',
    'CONFLICT_NOT_DECLARED',
    'SHEET_CLOSED',
    'COMMENT_TOO_LONG',
    'DISK_FULL',
  ),
  /** Replaces the evidence cited for an entry. */
  'desk.citeEvidence': call(
    z.strictObject({ entryCode: EntryCode, evidence: z.array(Evidence).max(1000).readonly() }),
    DeskEntry,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'UNKNOWN_CRITERION',
    'UNKNOWN_DOCUMENT',
    'NOT_ASSIGNED',
    'CONFLICT_NOT_DECLARED',
    'SHEET_CLOSED',
    'DISK_FULL',
  ),
  /** Abstains with a reason; marks stay on the desk and return with `desk.takeBack`. */
  'desk.abstain': call(
    z.strictObject({ entryCode: EntryCode, reason: Reason }),
    DeskEntry,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'NOT_ASSIGNED',
    'REASON_MISSING',
    'DISK_FULL',
  ),
  'desk.takeBack': call(
    z.strictObject({ entryCode: EntryCode }),
    DeskEntry,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'NOT_ASSIGNED',
    'DISK_FULL',
  ),
  'desk.readDocument': call(
    z.strictObject({ documentId: DocumentId, ...ByteRange }),
    Bytes,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_DOCUMENT',
    'CONFLICT_NOT_DECLARED',
  ),
  'desk.readingPlaces': call(
    Nothing,
    z.array(ReadingPlace).readonly(),
    'DESK_LOCKED',
    'STORE_DAMAGED',
  ),
  'desk.rememberPlace': call(
    ReadingPlace,
    Nothing,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_DOCUMENT',
  ),
  'desk.search': call(
    z.strictObject({ query: z.string().max(200) }),
    z.array(SearchHit).readonly(),
    'DESK_LOCKED',
    'STORE_DAMAGED',
  ),
  'desk.export': call(
    z.strictObject({ path: FilePath }),
    ExportRecord,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'FILE_UNREADABLE',
    'IS_A_FOLDER',
    'FILE_MISSING',
    'NO_PERMISSION',
    'DISK_FULL',
  ),

  'office.create': call(
    z.strictObject({ folder: FilePath, template: z.string(), passphrase: Passphrase }),
    Office,
    'FOLDER_NOT_EMPTY',
    'NOT_A_FOLDER',
    'NO_PERMISSION',
    'DISK_FULL',
    'PASSPHRASE_WEAK',
    'UNKNOWN_TEMPLATE',
  ),
  /** Copies the sample prize into a folder, with a new office under the given passphrase, and opens it. */
  'office.createSample': call(
    z.strictObject({ folder: FilePath, passphrase: Passphrase }),
    Office,
    'FOLDER_NOT_EMPTY',
    'NOT_A_FOLDER',
    'NO_PERMISSION',
    'DISK_FULL',
    'PASSPHRASE_WEAK',
  ),
  'office.open': call(
    z.strictObject({ folder: FilePath }),
    z.union([Office, BrokenOffice]),
    'NOT_A_PRIZE',
    'NOT_A_FOLDER',
    'FILE_MISSING',
    'NO_PERMISSION',
  ),
  /** Reads the folder's text again. */
  'office.read': call(Nothing, z.union([Office, BrokenOffice]), 'NOT_A_PRIZE', 'FILE_MISSING'),
  'office.close': call(Nothing, Nothing),
  /** Opens the office's store; a folder without one gets its keys now, under this passphrase. */
  'office.unlock': call(
    z.strictObject({ passphrase: Passphrase }),
    Office,
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'WRONG_PASSPHRASE',
    'PASSPHRASE_WEAK',
    'STORE_DAMAGED',
    'STORE_TOO_NEW',
    'DESK_IN_USE',
    'DISK_FULL',
    'NO_PERMISSION',
  ),
  'office.lock': call(Nothing, Nothing),
  /** Everything `check` finds, PDFs opened one by one. */
  'office.check': call(Nothing, z.union([Office, BrokenOffice]), 'NOT_A_PRIZE', 'CANCELLED'),
  'office.assign': call(
    z.strictObject({ perEntry: z.int().min(1).max(1000), seed: z.int().min(0) }),
    Office,
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'ASSIGNMENT_IMPOSSIBLE',
    'DISK_FULL',
    'NO_PERMISSION',
  ),
  'office.build': call(
    z.strictObject({ out: FilePath }),
    z.strictObject({ build: BuildRecord, slips: z.array(Slip).readonly() }),
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'PRIZE_INVALID',
    'NOTHING_TO_BUILD',
    'NOT_A_FOLDER',
    'IS_A_FOLDER',
    'FILE_MISSING',
    'NO_PERMISSION',
    'DISK_FULL',
    'CANCELLED',
  ),
  /** Writes slips as PDF (two on a page) or CSV, by the file's extension. */
  'office.writeSlips': call(
    z.strictObject({ path: FilePath, slips: z.array(Slip).readonly() }),
    Nothing,
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'DISK_FULL',
    'FILE_MISSING',
    'SLIP_UNPRINTABLE',
  ),
  'office.collect': call(
    z.strictObject({ paths: z.array(FilePath).max(100_000).readonly() }),
    z.array(Verdict).readonly(),
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'NOT_BUILT',
    'DISK_FULL',
    'CANCELLED',
  ),
  'office.matrix': call(Nothing, z.array(MatrixCell).readonly(), 'NOT_A_PRIZE', 'OFFICE_LOCKED'),
  'office.results': call(Nothing, OfficeResults, 'NOT_A_PRIZE', 'OFFICE_LOCKED', 'PRIZE_INVALID'),
  /** Writes the results as CSV or XLSX, by the file's extension. */
  'office.writeResults': call(
    z.strictObject({ path: FilePath }),
    Nothing,
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'PRIZE_INVALID',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'DISK_FULL',
    'FILE_MISSING',
  ),
  'office.documentSize': call(
    z.strictObject({ entryCode: EntryCode, file: z.string() }),
    z.int(),
    'NOT_A_PRIZE',
    'UNKNOWN_ENTRY',
    'UNKNOWN_DOCUMENT',
    'FILE_MISSING',
  ),
  'office.readDocument': call(
    z.strictObject({ entryCode: EntryCode, file: z.string(), ...ByteRange }),
    Bytes,
    'NOT_A_PRIZE',
    'UNKNOWN_ENTRY',
    'UNKNOWN_DOCUMENT',
    'FILE_MISSING',
    'NO_PERMISSION',
    'FILE_UNREADABLE',
  ),
} as const

export type Calls = typeof calls
export type Channel = keyof Calls
export type Input<C extends Channel> = z.infer<Calls[C]['input']>
export type Output<C extends Channel> = z.infer<Calls[C]['output']>
export type Errors<C extends Channel> = Calls[C]['errors'][number]
