import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { asFileError } from '../files/fileErrors.ts'
import { errnoOf } from './prizeFolder/errnoOf.ts'

/**
 * Copies what is in `source` into a new or empty folder, but for the names in `without`. When `finish` or
 * the copy itself fails, the folder is as it was before.
 * @throws AppError FOLDER_NOT_EMPTY, NOT_A_FOLDER, NO_PERMISSION, DISK_FULL, FILE_MISSING
 */
export async function fillNewFolder<T>(
  folder: string,
  source: string,
  without: readonly string[],
  finish: () => Promise<T>,
): Promise<T> {
  const made = await prepare(folder)
  try {
    await copyInto(folder, source, without)
    return await finish()
  } catch (error) {
    await empty(folder)
    if (made) await rm(folder, { recursive: true, force: true })
    throw asFileError(error, folder)
  }
}

/** Whether the folder had to be made. */
async function prepare(folder: string): Promise<boolean> {
  const file = basename(folder)
  try {
    const there = await stat(folder).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return null
      throw error
    })
    if (there === null) return (await mkdir(folder, { recursive: true })) !== undefined
    if (!there.isDirectory()) throw new AppError('NOT_A_FOLDER', { file })
    if ((await readdir(folder)).length > 0) throw new AppError('FOLDER_NOT_EMPTY', { file })
    return false
  } catch (error) {
    throw asFileError(error, folder)
  }
}

async function copyInto(folder: string, source: string, without: readonly string[]): Promise<void> {
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (without.includes(entry.name)) continue
    const [from, to] = [join(source, entry.name), join(folder, entry.name)]
    if (entry.isDirectory()) {
      await mkdir(to)
      await copyInto(to, from, [])
    } else await copyFile(from, to)
  }
}

async function empty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true })
}
