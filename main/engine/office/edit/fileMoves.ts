import { lstat, mkdir, rename, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { syncFolder } from '../../files/syncFolder.ts'

/** A file of the folder that goes to another place in it. Both are paths below the folder, with `/`. */
export type FileMove = { readonly from: string; readonly to: string }

/**
 * Moves files within a folder: all of them, or none when one cannot go. Nothing is overwritten, no link is
 * followed, and a folder below `documents` that becomes empty goes too.
 * @throws AppError FILE_EXISTS, FILE_MISSING, and what else the disk refuses
 */
export async function moveFiles(folder: string, moves: readonly FileMove[]): Promise<void> {
  const moved: FileMove[] = []
  try {
    for (const move of moves) {
      await moveFile(folder, move)
      moved.push(move)
    }
    await syncFolders(folder, moves)
  } catch (error) {
    for (const move of moved.toReversed()) await moveFile(folder, turnedMove(move))
    throw error
  }
}

export function turnedMove({ from, to }: FileMove): FileMove {
  return { from: to, to: from }
}

async function moveFile(folder: string, { from, to }: FileMove): Promise<void> {
  try {
    await refuseLinks(folder, from)
    await refuseLinks(folder, to)
    await mkdir(join(folder, dirname(to)), { recursive: true })
    if (await isThere(join(folder, to))) throw new AppError('FILE_EXISTS', { file: basename(to) })
    await rename(join(folder, from), join(folder, to))
  } catch (error) {
    throw asFileError(error, from)
  }
  // It stays while something else lies in it.
  await rmdir(join(folder, dirname(from))).catch(() => undefined)
}

async function refuseLinks(folder: string, path: string): Promise<void> {
  const parts = path.split('/')
  for (const place of parts.keys()) {
    const part = await lstat(join(folder, ...parts.slice(0, place + 1))).catch(() => null)
    if (part?.isSymbolicLink() === true)
      throw new AppError('FILE_MISSING', { file: basename(path) })
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

async function syncFolders(folder: string, moves: readonly FileMove[]): Promise<void> {
  const touched = new Set(moves.flatMap(({ from, to }) => [dirname(from), dirname(to)]))
  for (const name of touched) await syncFolder(join(folder, name)).catch(ignoreGone)
}

/** The folder that a file came from may have gone with it. */
function ignoreGone(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
