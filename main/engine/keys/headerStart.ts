import { explainingDecrypter, headerEnd, MAX_HEADER_BYTES } from './ageHeader.ts'

/** Room for the header of a file with one recipient, and some more. */
export const HEADER_START_BYTES = 1024

const VERSION_LINE = 'age-encryption.org/v1\n'

/** Whether an age file that begins so is sealed to keys. With a passphrase the one stanza is scrypt's. */
export function isSealedToKeys(start: Uint8Array): boolean {
  return Buffer.from(start).toString('latin1').startsWith(`${VERSION_LINE}-> X25519 `)
}

/**
 * Whether an age file that begins so is for this identity. Its header is authentic then; of what follows
 * nothing is known.
 */
export async function isSealedTo(start: Uint8Array, identity: string): Promise<boolean> {
  const bytes = Buffer.from(start)
  const end = headerEnd(bytes.subarray(0, MAX_HEADER_BYTES))
  if (end === undefined || !isSealedToKeys(bytes)) return false
  const { decrypter } = explainingDecrypter(identity)
  return decrypter.decryptHeader(bytes.subarray(0, end)).then(
    () => true,
    () => false,
  )
}
