import { z } from 'zod'
import { MarkWish } from '../amendments/planChanges.ts'
import { Amendment } from '../model/amendment.ts'
import { EntryCode, Sha256 } from '../model/ids.ts'
import { Sheet } from '../model/sheet.ts'
import { call } from './call.ts'
import { FilePath, Nothing, Reason } from './commonInputs.ts'

/** An amendment as the desk signed it; `file` is its base name. */
export const DeskAmendment = Amendment.pick({
  entryCode: true,
  amends: true,
  previous: true,
  changes: true,
  reason: true,
  created: true,
}).extend({ digest: Sha256, file: z.string() })
export type DeskAmendment = z.infer<typeof DeskAmendment>

/** What was sent last with what was amended since, and every amendment of this desk, the first first. */
export const SentSheets = z.strictObject({
  /** Payload digest of the last export; null before there is one. */
  amends: Sha256.nullable(),
  sheets: z.array(Sheet).readonly(),
  amendments: z.array(DeskAmendment).readonly(),
})
export type SentSheets = z.infer<typeof SentSheets>

/** What a juror changes after sending. */
export const deskAmendmentCalls = {
  /** Signs changed marks of a sheet that was sent into a file for the office. The score file stays. */
  'desk.amend': call(
    z.strictObject({
      entryCode: EntryCode,
      changes: z.array(MarkWish).max(2500).readonly(),
      reason: Reason,
      path: FilePath,
    }),
    DeskAmendment,
    'DESK_LOCKED',
    'DESK_FOR_READING',
    'NOTHING_SENT',
    'UNKNOWN_ENTRY',
    'NOT_ASSIGNED',
    'SHEET_NOT_AMENDED',
    'UNKNOWN_CRITERION',
    'SCORE_OUT_OF_RANGE',
    'NOT_APPLICABLE_REFUSED',
    'NOTHING_AMENDED',
    'AMENDMENT_WITHOUT_REASON',
    'STORE_DAMAGED',
    'FILE_UNREADABLE',
    'IS_A_FOLDER',
    'FILE_MISSING',
    'NO_PERMISSION',
    'DISK_FULL',
  ),
  'desk.amendments': call(Nothing, SentSheets, 'DESK_LOCKED', 'STORE_DAMAGED'),
} as const
