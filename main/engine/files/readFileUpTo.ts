import { open } from 'node:fs/promises'
import { asFileError } from './fileErrors.ts'

/**
 * The first bytes of a file, whatever its size: enough to see that it is too large.
 * @throws AppError for whatever the disk refuses, see asFileError
 */
export async function readFileUpTo(path: string, bytes: number): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r')
    try {
      const start = Buffer.alloc(bytes)
      const { bytesRead } = await handle.read(start, 0, bytes, 0)
      return start.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw asFileError(error, path)
  }
}
