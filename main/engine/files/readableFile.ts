import { asFileError } from './fileErrors.ts'

/** The part of a file handle that reading needs. */
export type ReadableFile = {
  readonly stat: () => Promise<{ readonly size: number }>
  readonly read: (
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ) => Promise<{ readonly bytesRead: number }>
}

const WINDOW_BYTES = 8 * 1024
const PIECE_BYTES = 1024 * 1024

/**
 * Reads short ranges, of up to 8 KiB, in rising order; one read of the file serves many of them.
 * A range comes back short only where the file ends. `fileName` is for messages.
 */
export function windowReader(
  file: ReadableFile,
  fileName: string,
): (position: number, length: number) => Promise<Buffer> {
  const window = Buffer.alloc(WINDOW_BYTES)
  let start = 0
  let filled = 0
  return async (position, length) => {
    if (position < start || position + length > start + filled) {
      start = position
      filled = await fill(file, window, position, fileName)
    }
    return window.subarray(position - start, Math.min(position + length - start, filled))
  }
}

/**
 * Streams a range in pieces of up to 1 MiB, each a buffer of its own; ends early only where the file
 * does. The next piece is read while the consumer works on this one. `fileName` is for messages.
 */
export async function* readPieces(
  file: ReadableFile,
  range: { readonly offset: number; readonly size: number },
  fileName: string,
): AsyncGenerator<Uint8Array> {
  let read = 0
  const readNext = async (): Promise<Uint8Array> => {
    const piece = Buffer.allocUnsafeSlow(Math.min(PIECE_BYTES, range.size - read))
    const filled = await fill(file, piece, range.offset + read, fileName)
    read += filled
    return piece.subarray(0, filled)
  }
  let coming = readNext()
  try {
    for (let piece = await coming; piece.length > 0; piece = await coming) {
      coming = readNext()
      // The consumer may be busy when this fails; it will hear of it when it asks.
      coming.catch(() => undefined)
      yield piece
    }
  } finally {
    // Whoever stops early may close the file next, so no read may be under way.
    await coming.catch(() => undefined)
  }
}

async function fill(
  file: ReadableFile,
  buffer: Buffer,
  position: number,
  fileName: string,
): Promise<number> {
  let filled = 0
  try {
    while (filled < buffer.length) {
      const left = buffer.length - filled
      const { bytesRead } = await file.read(buffer, filled, left, position + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
  } catch (error) {
    throw asFileError(error, fileName)
  }
  return filled
}
