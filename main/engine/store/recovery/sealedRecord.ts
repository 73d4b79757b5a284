import { randomBytes } from 'node:crypto'
import sodium from 'sodium-native'

const NONCE_BYTES = 24
const TAG_BYTES = 16
const LENGTH_BYTES = 4

/** What ties a record to the one before it: that one's tag, or for the first the name of its file. */
export type Link = Uint8Array

export type Sealed = { readonly bytes: Buffer; readonly link: Link }

/** A record as it lies in a journal: its length, a nonce, the ciphertext with its tag. */
export function sealRecord(plain: Uint8Array, before: Link, key: Uint8Array): Sealed {
  const bytes = Buffer.allocUnsafeSlow(LENGTH_BYTES + NONCE_BYTES + plain.length + TAG_BYTES)
  bytes.writeUInt32LE(bytes.length)
  const nonce = bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + NONCE_BYTES)
  nonce.set(randomBytes(NONCE_BYTES))
  const output = bytes.subarray(LENGTH_BYTES + NONCE_BYTES)
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(output, plain, before, null, nonce, key)
  return { bytes, link: linkOf(bytes) }
}

/** The record that begins at `at`, or null where none does: cut short, changed, or of another place. */
export function openRecord(
  journal: Buffer,
  at: number,
  before: Link,
  key: Uint8Array,
): (Sealed & { readonly plain: Buffer }) | null {
  if (journal.length - at < LENGTH_BYTES) return null
  const length = journal.readUInt32LE(at)
  const overhead = LENGTH_BYTES + NONCE_BYTES + TAG_BYTES
  if (length < overhead || length > journal.length - at) return null
  const bytes = journal.subarray(at, at + length)
  const plain = Buffer.allocUnsafeSlow(length - overhead)
  const nonce = bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + NONCE_BYTES)
  const sealed = bytes.subarray(LENGTH_BYTES + NONCE_BYTES)
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(plain, null, sealed, before, nonce, key)
  } catch {
    // The only thing it throws for is a tag that does not fit.
    return null
  }
  return { bytes, plain, link: linkOf(bytes) }
}

function linkOf(bytes: Buffer): Link {
  return Buffer.from(bytes.subarray(bytes.length - TAG_BYTES))
}
