import { z } from 'zod'
import { CardFacts } from './cardViews.ts'
import { EntryCode, JurorId } from '../model/ids.ts'
import { buildCalls } from './buildCalls.ts'
import { call } from './call.ts'
import { keyCalls } from './keyCalls.ts'
import { Nothing, FilePath, Passphrase, ByteRange, Bytes } from './commonInputs.ts'
import { RoundNumber } from './resultCalls.ts'
import {
  BrokenOffice,
  BuildRecord,
  MatrixCell,
  Office,
  OfficeResults,
  Slip,
  Verdict,
} from './views.ts'

/** A secretariat's calls. One prize folder is open at a time. */
export const officeCalls = {
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
  /** What a card says that a juror has sent, before it is put anywhere. */
  'office.readCard': call(
    z.strictObject({ path: FilePath }),
    CardFacts,
    'NOT_A_CARD',
    'CARD_DAMAGED',
    'SIGNATURE_INVALID',
    'FILE_MISSING',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'FILE_UNREADABLE',
  ),
  /** Copies a juror's card into the folder and names it in jurors.csv; with null the juror has a slip again. */
  'office.setCard': call(
    z.strictObject({ jurorId: JurorId, path: FilePath.nullable() }),
    z.union([Office, BrokenOffice]),
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'UNKNOWN_JUROR',
    'NOT_A_CARD',
    'CARD_DAMAGED',
    'SIGNATURE_INVALID',
    'FILE_MISSING',
    'NOT_A_FOLDER',
    'IS_A_FOLDER',
    'FILE_UNREADABLE',
    'NO_PERMISSION',
    'DISK_FULL',
  ),
  ...buildCalls,
  ...keyCalls,
  /**
   * `warningsRead`: the warnings that were shown and read, as `warningKey` names them; any other that was not
   * accepted before stops the build. Left out, none does: for who lists them by other means.
   */
  'office.build': call(
    z.strictObject({
      out: FilePath,
      warningsRead: z.array(z.string()).max(100_000).readonly().optional(),
    }),
    z.strictObject({ build: BuildRecord, slips: z.array(Slip).readonly() }),
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'PRIZE_INVALID',
    'NOTHING_TO_BUILD',
    'WARNINGS_UNREAD',
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
  /** Of the round of the last bundle, or of an earlier one. */
  'office.results': call(
    z.strictObject({ round: RoundNumber }),
    OfficeResults,
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'PRIZE_INVALID',
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
