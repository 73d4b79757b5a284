import { AppError, isAppError } from '../../../shared/errors.ts'
import { decryptSmall, encryptSmall, type Unlock } from './ageFile.ts'
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

/** Seals such a key to a card instead. */
export async function wrapKeyFor(key: Uint8Array, recipient: string): Promise<Uint8Array> {
  if (key.length !== KEY_BYTES) throw new RangeError(`a key has ${KEY_BYTES} bytes`)
  return encryptSmall(key, { recipients: [recipient] })
}

/**
 * Takes the key out again. Case, spaces and hyphens of the passphrase do not matter, see
 * normalisePassphrase.
 * @throws AppError WRONG_PASSPHRASE; DAMAGED for anything that wrapKey has not written
 */
export async function unwrapKey(wrapped: Uint8Array, passphrase: string): Promise<Uint8Array> {
  return unwrap(wrapped, { passphrase: normalisePassphrase(passphrase) })
}

/**
 * Takes out a key that was sealed to a card.
 * @throws AppError DAMAGED for anything that wrapKeyFor has not written for this identity
 */
export async function unwrapKeyBy(wrapped: Uint8Array, identity: string): Promise<Uint8Array> {
  return unwrap(wrapped, { identity })
}

async function unwrap(wrapped: Uint8Array, unlock: Unlock): Promise<Uint8Array> {
  const key = await decrypt(wrapped, unlock)
  if (key.length !== KEY_BYTES) throw new AppError('DAMAGED', { what: 'key' })
  return key
}

async function decrypt(wrapped: Uint8Array, unlock: Unlock): Promise<Uint8Array> {
  try {
    return await decryptSmall(wrapped, unlock)
  } catch (error) {
    // Our own file names no higher work factor and no other recipient than it was written with.
    if (isAppError(error, 'WORK_FACTOR_TOO_HIGH') || isAppError(error, 'NOT_FOR_THIS_KEY'))
      throw new AppError('DAMAGED', { what: 'key' }, { cause: error })
    throw error
  }
}
