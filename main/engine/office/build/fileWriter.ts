import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { writeMember } from '../../bundle/tarWriter.ts'
import { asFileError } from '../../files/fileErrors.ts'

export type FileWriter = {
  /** Writes a member at the current place and answers the digest of its bytes. */
  readonly member: (
    name: string,
    size: number,
    bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ) => Promise<Sha256>
  readonly bytes: (bytes: Uint8Array) => Promise<void>
}

/** Small writes cost more than their bytes. */
const BATCH_BYTES = 1024 * 1024

/** Writes into an open file from a place on. `fileName` is for the error message. */
export function fileWriter(handle: FileHandle, start: number, fileName: string): FileWriter {
  let position = start
  const write = async (pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> => {
    for await (const batch of batches(pieces)) {
      await writeAll(handle, batch, position).catch((error: unknown) => {
        throw asFileError(error, fileName)
      })
      position += batch.reduce((sum, { length }) => sum + length, 0)
    }
  }
  return {
    async member(name, size, bytes) {
      const hash = createHash('sha256')
      await write(writeMember({ name, size, bytes: hashed(bytes, hash) }))
      return Sha256.parse(hash.digest('hex'))
    },
    bytes: (bytes) => write([bytes]),
  }
}

async function* hashed(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece)
    yield piece
  }
}

async function* batches(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array[]> {
  let batch: Uint8Array[] = []
  let bytes = 0
  for await (const piece of pieces) {
    batch.push(piece)
    bytes += piece.length
    if (bytes < BATCH_BYTES) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

/** The system may take fewer bytes than it was given. */
async function writeAll(handle: FileHandle, batch: Uint8Array[], start: number): Promise<void> {
  const { bytesWritten } = await handle.writev(batch, start)
  const all = Buffer.concat(bytesWritten === total(batch) ? [] : batch)
  for (let done = bytesWritten; done < all.length;) {
    done += (await handle.write(all, done, all.length - done, start + done)).bytesWritten
  }
}

function total(batch: readonly Uint8Array[]): number {
  return batch.reduce((sum, { length }) => sum + length, 0)
}
