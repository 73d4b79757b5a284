import { z } from 'zod'
import { Instant } from '../model/ids.ts'
import { call } from './call.ts'
import { Nothing } from './commonInputs.ts'

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
} as const
