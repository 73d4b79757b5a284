import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { asFileError } from '../../files/fileErrors.ts'
import { readPieces } from '../../files/readableFile.ts'
import { writePieces } from '../../files/writeAtomically.ts'

/** Bytes that wait in the spool for their place in the bundle. */
export type Spooled = {
  readonly size: number
  readonly bytes: () => AsyncIterable<Uint8Array>
}

export type Spool = {
  readonly add: (bytes: Uint8Array) => Promise<Spooled>
  /** Removes the file. */
  readonly remove: () => Promise<void>
}

/** A file beside the bundle for sealed texts, which are made before the documents and come after them. */
export async function openSpool(target: string): Promise<Spool> {
  const path = join(dirname(target), `.jurybox-${randomUUID()}.tmp`)
  const handle = await open(path, 'wx+', 0o600).catch((error: unknown) => {
    throw asFileError(error, target)
  })
  let end = 0
  return {
    async add(bytes) {
      await writePieces(handle, [bytes], target)
      const range = { offset: end, size: bytes.length }
      end += bytes.length
      return { size: range.size, bytes: () => readPieces(handle, range, basename(target)) }
    },
    async remove() {
      await handle.close()
      await rm(path, { force: true })
    },
  }
}
