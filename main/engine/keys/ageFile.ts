import { Encrypter, type Identity } from 'age-encryption'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { explainingDecrypter, headerEnd, MAX_HEADER_BYTES } from './ageHeader.ts'
import { scryptIdentity, scryptRecipient, WORK_FACTOR } from './scryptStanza.ts'

/** Who can open a file: the holders of these recipients' identities, or who knows the passphrase. */
export type Lock =
  | { readonly recipients: readonly string[] }
  /** `logN` is scrypt's work factor; only tests have a reason to name one. */
  | { readonly passphrase: string; readonly logN?: number }

export type Unlock = { readonly identity: string } | { readonly passphrase: string }

/** Encrypts a small file in memory (age v1, binary). Passphrases are used as they are given. */
export async function encryptSmall(bytes: Uint8Array, lock: Lock): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  if ('recipients' in lock) {
    if (lock.recipients.length === 0) throw new RangeError('a file needs a recipient')
    for (const recipient of lock.recipients) encrypter.addRecipient(recipient)
  } else {
    encrypter.addRecipient(scryptRecipient(lock.passphrase, lock.logN ?? WORK_FACTOR))
  }
  return encrypter.encrypt(bytes)
}

/**
 * Decrypts a small file in memory; whole and authentic, or not at all.
 * @throws AppError DAMAGED, NOT_FOR_THIS_KEY, WRONG_PASSPHRASE, WORK_FACTOR_TOO_HIGH
 */
export async function decryptSmall(bytes: Uint8Array, unlock: Unlock): Promise<Uint8Array> {
  refuseLongHeader(bytes)
  if ('identity' in unlock) return decryptBy(bytes, unlock.identity)
  return decryptBy(bytes, scryptIdentity(unlock.passphrase)).catch((error: unknown) => {
    if (!isAppError(error, 'NOT_FOR_THIS_KEY')) throw error
    throw new AppError('WRONG_PASSPHRASE', {}, { cause: error })
  })
}

async function decryptBy(bytes: Uint8Array, identity: string | Identity): Promise<Uint8Array> {
  const { decrypter, explain } = explainingDecrypter(identity)
  try {
    return await decrypter.decrypt(bytes)
  } catch (error) {
    throw explain(error)
  }
}

function refuseLongHeader(bytes: Uint8Array): void {
  const start = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, MAX_HEADER_BYTES),
  )
  if (headerEnd(start) === undefined) throw new AppError('DAMAGED', { what: 'header' })
}
