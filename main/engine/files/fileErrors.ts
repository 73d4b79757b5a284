import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { errnoOf } from './errnoOf.ts'

type Named = (file: string, cause: unknown) => AppError

const missing: Named = (file, cause) => new AppError('FILE_MISSING', { file }, { cause })
const forbidden: Named = (file, cause) => new AppError('NO_PERMISSION', { file }, { cause })
const full: Named = (file, cause) => new AppError('DISK_FULL', { file }, { cause })
const broken: Named = (file, cause) => new AppError('FILE_UNREADABLE', { file }, { cause })

const byErrno: ReadonlyMap<string, Named> = new Map<string, Named>([
  ['ENOENT', missing],
  ['EACCES', forbidden],
  ['EPERM', forbidden],
  ['EROFS', forbidden],
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EISDIR', (file, cause) => new AppError('IS_A_FOLDER', { file }, { cause })],
  ['ENOTDIR', (file, cause) => new AppError('NOT_A_FOLDER', { file }, { cause })],
  ['EEXIST', (file, cause) => new AppError('FILE_EXISTS', { file }, { cause })],
  ['ENOTEMPTY', (file, cause) => new AppError('FOLDER_NOT_EMPTY', { file }, { cause })],
  // What a FAT32 stick answers when a file outgrows what its tables can say.
  ['EFBIG', (file, cause) => new AppError('FILE_TOO_LARGE', { file, limit: '4 GB' }, { cause })],
  ['EIO', broken],
  ['EBUSY', broken],
  ['ELOOP', broken],
  ['ENAMETOOLONG', broken],
  ['ENODEV', broken],
  ['ENXIO', broken],
  ['ESTALE', broken],
])

/**
 * Turns what a file operation threw into the failure that a user understands; anything else, an AppError
 * too, comes back as it is. Of `fileName` only the last part is told.
 */
export function asFileError(error: unknown, fileName: string): unknown {
  const named = error instanceof AppError ? undefined : byErrno.get(errnoOf(error) ?? '')
  return named === undefined ? error : named(basename(fileName), error)
}
