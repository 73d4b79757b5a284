import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../../shared/errors.ts'
import { asFileError } from '../files/fileErrors.ts'
import { errnoOf } from '../files/errnoOf.ts'

export type FolderFilling<T> = {
  readonly source: string
  /** Names at the top of `source` that stay there. */
  readonly without: readonly string[]
  readonly finish: () => Promise<T>
  /** Names of the files that `finish` makes. */
  readonly finished: readonly string[]
}

/** What to take away again, the latest first. */
type Undo = (() => Promise<unknown>)[]

/**
 * Copies what is in `source` into a new or empty folder. When `finish` or the copy itself fails, all that was
 * made is taken away again, and nothing else.
 * @throws AppError FOLDER_NOT_EMPTY, NOT_A_FOLDER, NO_PERMISSION, DISK_FULL, FILE_MISSING
 */
export async function fillNewFolder<T>(
  folder: string,
  { source, without, finish, finished }: FolderFilling<T>,
): Promise<T> {
  const undo: Undo = []
  try {
    await prepare(folder, undo)
    await copyInto(folder, source, without, undo)
    undo.unshift(...finished.map((name) => () => rm(join(folder, name), { force: true })))
    return await finish()
  } catch (error) {
    // A folder that somebody else has put something into stays.
    for (const step of undo) await step().catch(() => undefined)
    throw asFileError(error, folder)
  }
}

async function prepare(folder: string, undo: Undo): Promise<void> {
  const file = basename(folder)
  const there = await stat(folder).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  })
  if (there === null) {
    await mkdir(folder, { recursive: true })
    undo.unshift(() => rmdir(folder))
  } else if (!there.isDirectory()) throw new AppError('NOT_A_FOLDER', { file })
  else if ((await readdir(folder)).length > 0) throw new AppError('FOLDER_NOT_EMPTY', { file })
}

async function copyInto(
  folder: string,
  source: string,
  without: readonly string[],
  undo: Undo,
): Promise<void> {
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (without.includes(entry.name)) continue
    const [from, to] = [join(source, entry.name), join(folder, entry.name)]
    if (entry.isDirectory()) {
      await mkdir(to)
      undo.unshift(() => rmdir(to))
      await copyInto(to, from, [], undo)
    } else await copy(from, to, undo)
  }
}

/** The program's own files may be read-only; a copy of one must not be. */
async function copy(from: string, to: string, undo: Undo): Promise<void> {
  const target = createWriteStream(to, { flags: 'wx' })
  target.once('open', () => undo.unshift(() => rm(to, { force: true })))
  await pipeline(createReadStream(from), target)
}
