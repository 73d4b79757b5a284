import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { syncFolder } from '../../files/syncFolder.ts'

/** The bytes of each file by its name below the folder. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>

/**
 * A folder that is not there yet, or has nothing in it.
 * @throws AppError FOLDER_NOT_EMPTY, NOT_A_FOLDER, NO_PERMISSION
 */
export async function refuseFull(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return []
    throw asFileError(error, folder)
  })
  if (there.length > 0) throw new AppError('FOLDER_NOT_EMPTY', { file: basename(folder) })
}

/**
 * Writes a folder whole and durable, or not at all: it is made beside its place and then given its name.
 * @throws AppError FOLDER_NOT_EMPTY, and whatever the disk refuses
 */
export async function writeFolder(folder: string, files: FolderFiles): Promise<void> {
  await refuseFull(folder)
  const temporary = join(dirname(folder), `.jurybox-${randomUUID()}.tmp`)
  try {
    await fill(temporary, files)
    await rmdir(folder).catch((error: unknown) => {
      if (errnoOf(error) !== 'ENOENT') throw error
    })
    await rename(temporary, folder)
    await syncFolder(dirname(folder))
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    throw asFileError(error, folder)
  }
}

async function fill(folder: string, files: FolderFiles): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))))
  await mkdir(folder)
  for (const inside of folders) await mkdir(inside, { recursive: true })
  for (const [name, bytes] of files) await writeDurably(join(folder, name), bytes)
  for (const inside of new Set([...folders, folder])) await syncFolder(inside)
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
