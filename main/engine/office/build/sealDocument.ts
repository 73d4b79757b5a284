import type { FileHandle } from 'node:fs/promises'
import { AppError } from '../../../../shared/errors.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { documentMember } from '../../bundle/memberName.ts'
import { readAhead } from '../../files/readAhead.ts'
import { readPieces } from '../../files/readableFile.ts'
import { digestTap } from '../../files/sha256.ts'
import { headerBytes } from '../../keys/ageHeader.ts'
import { encryptedSize, encryptStream } from '../../keys/ageStream.ts'
import type { ProgressMeter } from '../../progressMeter.ts'
import { openDocument } from '../prizeFolder/documentFiles.ts'
import { copySealed } from './copySealed.ts'
import type { FileWriter } from './fileWriter.ts'
import type { ReadDocument } from './readTexts.ts'

/** Of the plain document and of the member that holds it. */
export type SealedDigests = { readonly plain: Sha256; readonly member: Sha256 }

/** A member's size is known before a byte of it is. */
export function sealedSize(plainBytes: number, recipients: number): number {
  return encryptedSize(plainBytes, headerBytes(recipients))
}

/**
 * Encrypts a document once for all who may read it, straight to its place in the bundle; or copies it there
 * as the bundle before has it.
 * @throws EarlierBundleDamaged; AppError CANCELLED, FILE_MISSING; FILE_UNREADABLE when the file is not as large as it was before
 */
export async function sealDocument(
  document: ReadDocument,
  writer: FileWriter,
  meter: ProgressMeter,
): Promise<SealedDigests> {
  const { id, title, folder, file, bytes, recipients, earlier } = document
  meter.advance(0, title)
  if (earlier !== null && earlier.sealed !== null) {
    const { sealed, description } = earlier
    const member = await copySealed(sealed, sealed.document, writer, metering(document, meter))
    return { plain: description.sha256, member }
  }
  const handle = await openDocument(folder, document)
  try {
    const { size } = await handle.stat()
    if (size !== bytes) throw new AppError('FILE_UNREADABLE', { file })
    const tap = digestTap()
    const plain = tap.through(metered(handle, { file, bytes, title }, meter))
    const sealed = encryptStream(plain, recipients)
    const name = documentMember(id)
    const member = await writer.member(name, sealedSize(bytes, recipients.length), sealed)
    return { plain: Sha256.parse(tap.result().sha256), member }
  } finally {
    await handle.close()
  }
}

/** A sealed document is a little longer than the plain one, in whose bytes progress is told. */
function metering(
  { bytes, title }: Pick<ReadDocument, 'bytes' | 'title'>,
  meter: ProgressMeter,
): (piece: number) => void {
  let left = bytes
  return (piece) => {
    meter.advance(Math.min(piece, left), title)
    left -= Math.min(piece, left)
  }
}

async function* metered(
  handle: FileHandle,
  { file, bytes, title }: Pick<ReadDocument, 'file' | 'bytes' | 'title'>,
  meter: ProgressMeter,
): AsyncGenerator<Uint8Array> {
  for await (const piece of readAhead(readPieces(handle, { offset: 0, size: bytes }, file))) {
    meter.advance(piece.length, title)
    yield piece
  }
}
