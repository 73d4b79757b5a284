import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { asFileError } from '../files/fileErrors.ts'
import { syncFolder } from '../files/syncFolder.ts'

const UNFINISHED = /^\.jurybox-[0-9a-f-]{36}\.tmp$/
/** Longer than any enrolment takes. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000

/**
 * Fills a folder beside its place and moves it there whole and durable, or leaves nothing. What `fill`
 * writes must have reached the disk when it returns. An empty folder may be there already.
 * @throws AppError for whatever the disk refuses, see asFileError; what `fill` throws
 */
export async function makeFolder(
  folder: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  const parent = dirname(folder)
  const temporary = join(parent, `.jurybox-${randomUUID()}.tmp`)
  try {
    await mkdir(parent, { recursive: true })
    await mkdir(temporary, { mode: 0o700 })
    await fill(temporary)
    await syncFolder(temporary)
    await rmdir(folder).catch(() => undefined)
    await rename(temporary, folder)
    await syncFolder(parent)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined)
    throw asFileError(error, folder)
  }
}

/**
 * Refuses a place where no new folder can be: one that holds anything, a file, what lies below a file.
 * @throws AppError DESK_EXISTS, NOT_A_FOLDER, NO_PERMISSION
 */
export async function refuseExisting(folder: string): Promise<void> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const error = asFileError(cause, folder)
    if (isAppError(error, 'FILE_MISSING')) return []
    throw error
  })
  if (names.length > 0) throw new AppError('DESK_EXISTS', { file: basename(folder) })
}

/** Removes what a killed process left unfinished in `parent`. */
export async function removeAbandoned(parent: string, now: number): Promise<void> {
  const names = await readdir(parent).catch(() => [])
  for (const name of names.filter((one) => UNFINISHED.test(one))) {
    const folder = join(parent, name)
    const changed = await stat(folder).catch(() => undefined)
    if (changed !== undefined && now - changed.mtimeMs > ABANDONED_AFTER_MS)
      await rm(folder, { recursive: true, force: true })
  }
}
