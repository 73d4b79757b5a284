import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { asFileError } from '../files/fileErrors.ts'
import { unwrapKey } from '../keys/wrappedKey.ts'
import { deskFiles } from './deskFiles.ts'
import { openDesk, type OpenDesk } from './openDesk.ts'

/**
 * Opens the desk in a folder with the juror's passphrase.
 * @throws AppError DESK_MISSING, DESK_IN_USE, WRONG_PASSPHRASE, STORE_DAMAGED, STORE_TOO_NEW,
 * NO_PERMISSION
 */
export async function unlockDesk(
  folder: string,
  passphrase: string,
  ports: OpenDesk['ports'],
): Promise<OpenDesk> {
  const wrapped = await readWrappedKey(folder)
  try {
    const deskKey = await unwrapKey(wrapped, passphrase)
    try {
      return openDesk(folder, deskKey, ports)
    } finally {
      deskKey.fill(0)
    }
  } catch (error) {
    throw asDeskError(error)
  }
}

async function readWrappedKey(folder: string): Promise<Uint8Array> {
  try {
    return await readFile(deskFiles(folder).key)
  } catch (cause) {
    const error = asFileError(cause, folder)
    if (!isAppError(error, 'FILE_MISSING') && !isAppError(error, 'NOT_A_FOLDER')) throw error
    throw new AppError('DESK_MISSING', { file: basename(folder) }, { cause })
  }
}

/** A desk with a part missing is damaged as one with a part changed is. */
function asDeskError(error: unknown): unknown {
  if (isAppError(error, 'DAMAGED'))
    return new AppError('STORE_DAMAGED', { file: 'desk.key' }, { cause: error })
  if (isAppError(error, 'FILE_MISSING'))
    return new AppError('STORE_DAMAGED', error.details, { cause: error })
  return error
}
