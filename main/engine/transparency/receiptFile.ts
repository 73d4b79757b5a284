import { AppError } from '../../../shared/errors.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import {
  CountedLine,
  type SignedHead,
  MAX_RECEIPT_BYTES,
  Receipt,
} from '../../../shared/format/receipt.ts'
import { tracker } from '../keys/words.ts'
import { leafHash } from './treeHash.ts'
import { verifyInclusion } from './verifyProofs.ts'

/** The receipt for a line of the log, given the way from its leaf to the root that the head signs. */
export function receiptOf(line: unknown, path: Receipt['path'], head: string): Receipt {
  return Receipt.parse({ format: 1, line: CountedLine.parse(line), path, head })
}

/** The bytes of `receipts/TRACKER.json`. */
export function receiptBytes(receipt: Receipt): Buffer {
  return Buffer.from(`${canonicalJson(receipt)}\n`)
}

/**
 * Reads a receipt; whether it proves anything is asked next. `file` is its base name.
 * @throws AppError NOT_A_RECEIPT
 */
export function readReceipt(bytes: Uint8Array, file: string): Receipt {
  const receipt = Receipt.safeParse(bytes.length > MAX_RECEIPT_BYTES ? null : parsed(bytes))
  if (!receipt.success) throw new AppError('NOT_A_RECEIPT', { file })
  return receipt.data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

/** Whether the receipt's line is in the log of this head, and its tracker is that of its digest. */
export function receiptProves({ line, path }: Receipt, { size, root }: SignedHead): boolean {
  const digest = Buffer.from(line.details.sha256, 'hex')
  if (tracker(digest) !== line.details.tracker) return false
  const leaf = leafHash(canonicalJson(line))
  return verifyInclusion({ leaf, place: line.sequence - 1, head: { size, root }, path })
}
