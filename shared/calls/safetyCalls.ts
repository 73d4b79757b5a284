import { z } from 'zod'
import { Instant } from '../model/ids.ts'
import { call } from './call.ts'
import { bundleErrors } from './bundleErrors.ts'
import { cardErrors } from './cardCalls.ts'
import { FilePath, Nothing, Passphrase } from './commonInputs.ts'
import { Desk } from './views.ts'

/** What a juror should know of the desk's store. */
export const DeskSafety = z.strictObject({
  /** The store was found damaged at this unlock and rebuilt; null when it was not. */
  restored: z
    .strictObject({
      /** When the last change was made that came back. */
      upTo: Instant.nullable(),
      /** False when later changes may be missing. */
      isWhole: z.boolean(),
    })
    .nullable(),
  /** False while the disk is so full that the room held for the last changes is being used. */
  hasRoom: z.boolean(),
})
export type DeskSafety = z.infer<typeof DeskSafety>

export const safetyCalls = {
  'desk.safety': call(Nothing, DeskSafety, 'DESK_LOCKED'),
  /** Imports the documents of a desk anew from its bundle and unlocks it; what the juror said stays. */
  'desk.importAgain': call(
    z.strictObject({ deskId: z.string(), path: FilePath, passphrase: Passphrase.nullable() }),
    Desk,
    'OTHER_BUNDLE',
    'DESK_MISSING',
    'DESK_IN_USE',
    'STORE_DAMAGED',
    'STORE_TOO_NEW',
    'DOCUMENTS_DAMAGED',
    'SIGNER_MISMATCH',
    'UNKNOWN_JUROR',
    'WORK_FACTOR_TOO_HIGH',
    'CARD_NEEDED',
    'CARD_ELSEWHERE',
    'DISK_FULL',
    'CANCELLED',
    ...cardErrors,
    ...bundleErrors,
  ),
} as const
