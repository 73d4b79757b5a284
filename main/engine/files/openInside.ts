import { constants } from 'node:fs'
import { lstat, open, type FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { asFileError } from './fileErrors.ts'

/** Windows has no such flag; links are looked for there too. */
const { O_NOFOLLOW = 0 } = constants as { readonly O_NOFOLLOW?: number }

/**
 * Opens a regular file below a folder for reading; `path` names the folders on the way and the file. No link
 * among them is followed, so nothing outside of the folder is opened.
 * @throws AppError FILE_MISSING, also where a link stands; NO_PERMISSION, FILE_UNREADABLE
 */
export async function openInside(folder: string, path: readonly string[]): Promise<FileHandle> {
  let file = folder
  try {
    for (const name of path) {
      file = join(file, name)
      const outside = basename(name) !== name || name === '..'
      if (outside || (await lstat(file)).isSymbolicLink()) return missing(file)
    }
    const handle = await open(file, constants.O_RDONLY | O_NOFOLLOW)
    if ((await handle.stat()).isFile()) return handle
    await handle.close()
    return missing(file)
  } catch (error) {
    throw asFileError(error, file)
  }
}

function missing(file: string): never {
  throw new AppError('FILE_MISSING', { file: basename(file) })
}
