import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { Stanza, type Identity, type Recipient } from 'age-encryption'
import sodium from 'sodium-native'
import { AppError } from '../../../shared/errors.ts'
import { TAG_BYTES } from './chunkCipher.ts'

/** The work factor of our files, and the highest one that we are willing to spend on somebody's file. */
export const WORK_FACTOR = 18

const SALT_BYTES = 16
const FILE_KEY_BYTES = 16
const LABEL = 'age-encryption.org/v1/scrypt'
/** A key wraps one file key only, so its nonce is zero (age v1, "scrypt recipient type"). */
const NONCE = new Uint8Array(12)

const derive = promisify<
  string,
  Buffer,
  number,
  { N: number; r: number; p: number; maxmem: number },
  Buffer
>(scrypt)

/** age's scrypt recipient, derived by the runtime's own scrypt off the main thread. */
export function scryptRecipient(passphrase: string, logN: number): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(SALT_BYTES)
      const key = await wrappingKey(passphrase, salt, logN)
      const body = Buffer.alloc(fileKey.length + TAG_BYTES)
      sodium.crypto_aead_chacha20poly1305_ietf_encrypt(body, fileKey, null, null, NONCE, key)
      return [new Stanza(['scrypt', base64(salt), String(logN)], body)]
    },
  }
}

/**
 * The identity for `scryptRecipient` and for every other program's passphrase stanza.
 * A work factor above WORK_FACTOR is refused before anything is derived.
 */
export function scryptIdentity(passphrase: string): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const stanza = stanzas.find(({ args }) => args[0] === 'scrypt')
      if (stanza === undefined) return null
      const { salt, logN } = readStanza(stanza)
      return open(stanza.body, await wrappingKey(passphrase, salt, logN))
    },
  }
}

function readStanza({ args, body }: Stanza): { readonly salt: Buffer; readonly logN: number } {
  const [, saltText = '', logNText = '', ...more] = args
  const salt = Buffer.from(saltText, 'base64')
  const canonical = salt.length === SALT_BYTES && base64(salt) === saltText
  const wellFormed = /^[1-9][0-9]{0,8}$/.test(logNText) && more.length === 0
  if (!canonical || !wellFormed || body.length !== FILE_KEY_BYTES + TAG_BYTES) {
    throw new AppError('DAMAGED', { what: 'header' })
  }
  const logN = Number(logNText)
  if (logN > WORK_FACTOR) throw new AppError('WORK_FACTOR_TOO_HIGH', { logN, limit: WORK_FACTOR })
  return { salt, logN }
}

function open(body: Uint8Array, key: Uint8Array): Uint8Array | null {
  const fileKey = Buffer.alloc(FILE_KEY_BYTES)
  try {
    sodium.crypto_aead_chacha20poly1305_ietf_decrypt(fileKey, null, body, null, NONCE, key)
    return fileKey
  } catch {
    return null
  }
}

async function wrappingKey(passphrase: string, salt: Uint8Array, logN: number): Promise<Buffer> {
  const N = 2 ** logN
  const r = 8
  // scrypt needs 128·r·N bytes and a little; without a limit of its own Node stops at 32 MiB.
  const maxmem = 128 * r * N + 1024 * 1024
  return derive(passphrase, Buffer.concat([Buffer.from(LABEL), salt]), 32, { N, r, p: 1, maxmem })
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
