import { createHash, randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Sha256 } from '../../../../shared/model/ids.ts'
import type { MemberSource } from '../../bundle/tarWriter.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { readPieces } from '../../files/readableFile.ts'
import { writePieces } from '../../files/writeAtomically.ts'

/** A member that waits in the spool for its place in the bundle. */
export type Spooled = {
  readonly name: string
  readonly size: number
  readonly sha256: Sha256
  readonly bytes: () => MemberSource['bytes']
}

export type Spool = {
  readonly add: (
    name: string,
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ) => Promise<Spooled>
  /** Removes the file. */
  readonly remove: () => Promise<void>
}

/**
 * A file beside the bundle that holds its members while they are sealed: the index comes first in the bundle
 * and needs the digests of all that follows.
 */
export async function openSpool(target: string): Promise<Spool> {
  const path = join(dirname(target), `.jurybox-${randomUUID()}.tmp`)
  const handle = await open(path, 'wx+', 0o600).catch((error: unknown) => {
    throw asFileError(error, target)
  })
  let end = 0
  return {
    async add(name, pieces) {
      const hash = createHash('sha256')
      const offset = end
      for await (const piece of pieces) {
        hash.update(piece)
        end += piece.length
        await writePieces(handle, [piece], target)
      }
      const size = end - offset
      const range = { offset, size }
      const bytes = (): MemberSource['bytes'] => readPieces(handle, range, basename(target))
      return { name, size, sha256: Sha256.parse(hash.digest('hex')), bytes }
    },
    async remove() {
      await handle.close()
      await rm(path, { force: true })
    },
  }
}
