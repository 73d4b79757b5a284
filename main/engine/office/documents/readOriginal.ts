import type { FileHandle } from 'node:fs/promises'
import type { Input } from '../../../../shared/calls/calls.ts'
import { AppError } from '../../../../shared/errors.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { openInside } from '../../files/openInside.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { ORIGINALS_FOLDER } from './originals.ts'

/** A document never crosses to the window in one piece. */
const MAX_RANGE_BYTES = 4 * 1024 ** 2

/** @throws AppError UNKNOWN_DOCUMENT, FILE_MISSING, NO_PERMISSION, FILE_UNREADABLE */
export async function originalSize(
  folder: PrizeFolder,
  wanted: Input<'office.originalSize'>,
): Promise<number> {
  return withOriginal(folder, wanted, async (handle) => (await handle.stat()).size)
}

/**
 * The bytes of the original of a clean copy, from `begin` up to, not including, `end`; fewer where it ends.
 * @throws AppError UNKNOWN_DOCUMENT, FILE_MISSING, NO_PERMISSION, FILE_UNREADABLE
 */
export async function readOriginal(
  folder: PrizeFolder,
  { begin, end, ...wanted }: Input<'office.readOriginal'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const length = Math.max(0, end - begin)
  if (length > MAX_RANGE_BYTES) throw new RangeError('a document is read in ranges of up to 4 MB')
  return withOriginal(folder, wanted, async (handle) => {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, begin)
    return buffer.slice(0, bytesRead)
  })
}

/** Only the original of what entries.csv names is opened, whatever name is asked for, and no link is followed. */
async function withOriginal<T>(
  { folder, documents }: PrizeFolder,
  { entryCode, file }: Input<'office.originalSize'>,
  read: (handle: FileHandle) => Promise<T>,
): Promise<T> {
  const known = documents.find((each) => each.entryCode === entryCode && each.file === file)
  if (known === undefined) throw new AppError('UNKNOWN_DOCUMENT', {})
  const handle = await openInside(folder, [ORIGINALS_FOLDER, entryCode, known.file])
  try {
    return await read(handle)
  } catch (error) {
    throw asFileError(error, file)
  } finally {
    await handle.close()
  }
}
