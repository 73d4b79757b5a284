import { AppError, isAppError } from '../../../shared/errors.ts'
import { decryptSmall, encryptSmall } from './ageFile.ts'
import { normalisePassphrase } from './words.ts'

const KEY_BYTES = 32

/**
 * Seals a random 32-byte key with a passphrase: an age file with one scrypt stanza, so that changing the
 * passphrase rewrites this file and nothing else. `logN` is scrypt's work factor.
 */
export async function wrapKey(
  key: Uint8Array,
  passphrase: string,
  logN: number,
): Promise<Uint8Array> {
  if (key.length !== KEY_BYTES) throw new RangeError(`a key has ${KEY_BYTES} bytes`)
  return encryptSmall(key, { passphrase: normalisePassphrase(passphrase), logN })
}

/**
 * Takes the key out again. Case, spaces and hyphens of the passphrase do not matter, see
 * normalisePassphrase.
 * @throws AppError WRONG_PASSPHRASE; DAMAGED for anything that wrapKey has not written
 */
export async function unwrapKey(wrapped: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const key = await decrypt(wrapped, normalisePassphrase(passphrase))
  if (key.length !== KEY_BYTES) throw new AppError('DAMAGED', { what: 'key' })
  return key
}

async function decrypt(wrapped: Uint8Array, passphrase: string): Promise<Uint8Array> {
  try {
    return await decryptSmall(wrapped, { passphrase })
  } catch (error) {
    // Our own file names no higher work factor and no other recipient than it was written with.
    if (isAppError(error, 'WORK_FACTOR_TOO_HIGH') || isAppError(error, 'NOT_FOR_THIS_KEY'))
      throw new AppError('DAMAGED', { what: 'key' }, { cause: error })
    throw error
  }
}
