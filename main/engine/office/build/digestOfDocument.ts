import { createHash } from 'node:crypto'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { readPieces } from '../../files/readableFile.ts'
import type { ProgressMeter } from '../../progressMeter.ts'
import { openDocument } from '../prizeFolder/documentFiles.ts'
import type { PlannedDocument } from './plan.ts'

/** The SHA-256 of a document as it lies in the prize folder. @throws AppError CANCELLED, FILE_MISSING, NO_PERMISSION */
export async function digestOfDocument(
  document: PlannedDocument,
  meter: ProgressMeter,
): Promise<Sha256> {
  const { bytes, file, title, folder } = document
  const hash = createHash('sha256')
  const handle = await openDocument(folder, document)
  try {
    for await (const piece of readPieces(handle, { offset: 0, size: bytes }, file)) {
      hash.update(piece)
      meter.advance(piece.length, title)
    }
  } finally {
    await handle.close()
  }
  return Sha256.parse(hash.digest('hex'))
}
