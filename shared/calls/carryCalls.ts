import { z } from 'zod'
import { CardId, EntryCode } from '../model/ids.ts'
import { bundleErrors } from './bundleErrors.ts'
import { call } from './call.ts'
import { cardErrors } from './cardCalls.ts'
import { FilePath, Nothing, Passphrase } from './commonInputs.ts'
import { Desk, DeskEntry } from './views.ts'

const carryErrors = [
  'DESK_OF_ANOTHER',
  'DESK_OTHER_OFFICE',
  'DESK_OTHER_OPENER',
  'BUNDLE_OLDER',
  'BUNDLE_FOR_READING',
  'DESK_FOR_READING',
  'DESK_MISSING',
  'DESK_IN_USE',
  'STORE_DAMAGED',
  'STORE_TOO_NEW',
  'DOCUMENTS_DAMAGED',
  'SIGNER_MISMATCH',
  'DISK_FULL',
  'CANCELLED',
] as const

/** A desk that goes on with a later bundle of its round. */
export const carryCalls = {
  /** Checks the bundle, brings the desk to it and leaves it open. Cancelled, the desk is as it was. */
  'desk.carryOver': call(
    z.strictObject({
      path: FilePath,
      deskId: z.string(),
      jurorId: z.string().max(64),
      passphrase: Passphrase,
      /** Opens the desk, where the bundle came with a new slip. */
      deskPassphrase: Passphrase.nullable(),
    }),
    Desk,
    'UNKNOWN_JUROR',
    'WORK_FACTOR_TOO_HIGH',
    'CARD_NEEDED',
    'DESK_OTHER_WORDS',
    ...carryErrors,
    ...cardErrors,
    ...bundleErrors,
  ),
  /** The same with the card that made the desk. */
  'desk.carryOverByCard': call(
    z.strictObject({
      path: FilePath,
      deskId: z.string(),
      cardId: CardId,
      passphrase: Passphrase.nullable(),
    }),
    Desk,
    'CARD_ELSEWHERE',
    ...carryErrors,
    ...cardErrors,
    ...bundleErrors,
  ),
  /** The juror knows what going on with the latest bundle changed. */
  'desk.carriedOverSeen': call(Nothing, Nothing, 'DESK_LOCKED', 'STORE_DAMAGED', 'DISK_FULL'),
  /** The juror has looked at a sheet again. */
  'desk.lookedAgain': call(
    z.strictObject({ entryCode: EntryCode }),
    DeskEntry,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'DISK_FULL',
  ),
} as const
