import { z } from 'zod'
import { call } from './call.ts'
import { FilePath } from './commonInputs.ts'
import { ReceiptCheck } from './receiptViews.ts'

/** A juror's own check of what was published. */
export const receiptCalls = {
  /** Of a publication's folder, or of one receipt. */
  'desk.checkReceipt': call(
    z.strictObject({ path: FilePath }),
    ReceiptCheck,
    'DESK_LOCKED',
    'NOTHING_SIGNED',
    'NOT_A_RECEIPT',
    'FILE_MISSING',
    'FILE_UNREADABLE',
    'NOT_A_FOLDER',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'FILE_TOO_LARGE',
    'DISK_FULL',
  ),
} as const
