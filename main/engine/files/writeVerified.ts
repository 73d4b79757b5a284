import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { writeAtomically } from './writeAtomically.ts'

/**
 * Writes a small file whole or not at all, and keeps it only when reading it back gives the same bytes.
 * @throws AppError for whatever the disk refuses, FILE_UNREADABLE when it holds something else
 */
export async function writeVerified(path: string, bytes: Uint8Array): Promise<void> {
  await writeAtomically(path, [bytes], {
    check: async (written) => {
      if (!(await holds(written, bytes)))
        throw new AppError('FILE_UNREADABLE', { file: basename(path) })
    },
  })
}

export async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await readFile(path).catch(() => undefined)
  return found?.equals(bytes) ?? false
}
