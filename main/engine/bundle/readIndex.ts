import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { BundleIndex, indexType } from '../../../shared/format/bundle.ts'
import { readPieces, type ReadableFile } from '../files/readableFile.ts'
import { verifySelfSignedJws } from '../keys/jws.ts'
import { thumbprint } from '../keys/signingKey.ts'
import { MAX_BUNDLE_BYTES, MAX_INDEX_BYTES } from './limits.ts'
import { INDEX_MEMBER } from './memberName.ts'
import { BLOCK_BYTES, readTarHeader } from './tarHeader.ts'

const Versioned = z.looseObject({ format: z.int().min(1) })

export type SignedIndex = { readonly bytes: number; readonly index: BundleIndex }

/**
 * Reads and verifies the first member, looking at nothing after it. `bytes` is the size of the file.
 * @throws AppError NOT_A_BUNDLE, FILE_TOO_LARGE, BUNDLE_DAMAGED, BUNDLE_TOO_NEW, SIGNATURE_INVALID
 */
export async function readIndex(file: ReadableFile, fileName: string): Promise<SignedIndex> {
  const { bytes, jws } = await readIndexMember(file, fileName)
  const { payload, key } = await verifySelfSignedJws({
    typ: indexType,
    jws,
    maxBytes: MAX_INDEX_BYTES,
  })
  const index = parseIndex(payload)
  if (thumbprint(index.office.signing) !== thumbprint(key))
    throw new AppError('SIGNATURE_INVALID', {})
  return { bytes, index }
}

/** The text of the first member, once its size and the whole file's have been found acceptable. */
export async function readIndexMember(
  file: ReadableFile,
  fileName: string,
): Promise<{ readonly bytes: number; readonly jws: string }> {
  const { size: bytes } = await file.stat()
  if (bytes > MAX_BUNDLE_BYTES)
    throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: '20 GB' })
  const header = readTarHeader(await read(file, fileName, 0, BLOCK_BYTES))
  if (header?.name !== INDEX_MEMBER) throw new AppError('NOT_A_BUNDLE', { file: fileName })
  if (header.size > MAX_INDEX_BYTES)
    throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: '16 MB' })
  const text = await read(file, fileName, BLOCK_BYTES, header.size)
  if (text.length < header.size) damaged()
  return { bytes, jws: text.toString('latin1') }
}

/** What a signature was found good for, or what nobody vouches for: it says how it must be read. */
export function parseIndex(payload: unknown): BundleIndex {
  const versioned = Versioned.safeParse(payload)
  if (!versioned.success) damaged()
  const { format } = versioned.data
  if (format > 1) throw new AppError('BUNDLE_TOO_NEW', { format })
  const index = BundleIndex.safeParse(payload)
  return index.success ? index.data : damaged()
}

async function read(
  file: ReadableFile,
  fileName: string,
  offset: number,
  size: number,
): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of readPieces(file, { offset, size }, fileName)) pieces.push(piece)
  return Buffer.concat(pieces)
}

function damaged(): never {
  throw new AppError('BUNDLE_DAMAGED', { member: INDEX_MEMBER })
}
