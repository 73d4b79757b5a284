import { Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { PAYLOAD_NONCE_BYTES, TAG_BYTES } from './chunkCipher.ts'

/** Room for several hundred recipients; nothing longer is looked at. */
export const MAX_HEADER_BYTES = 64 * 1024

const LINE_END = 0x0a
const MAC_LINE = Buffer.from('\n--- ')

/** An age header with its MAC, and the file key that it wraps. */
export type SealedHeader = { readonly header: Uint8Array; readonly fileKey: Uint8Array }

/** Makes a header for a new random file key. */
export async function makeHeader(
  recipients: readonly (string | Recipient)[],
): Promise<SealedHeader> {
  let fileKey = new Uint8Array()
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  // The library tells the file key to recipients only; this one listens and adds no stanza.
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = Uint8Array.from(key)
      return []
    },
  })
  const empty = await encrypter.encrypt(new Uint8Array())
  return { header: empty.subarray(0, empty.length - PAYLOAD_NONCE_BYTES - TAG_BYTES), fileKey }
}

/** Length of the header for that many X25519 recipients, known before there is one. */
export function headerBytes(recipientCount: number): number {
  const versionLine = 'age-encryption.org/v1\n'.length
  const stanza = '-> X25519 '.length + 43 + 1 + 43 + 1
  const macLine = '--- '.length + 43 + 1
  return versionLine + recipientCount * stanza + macLine
}

/** The end of the header at the start of `bytes`, or undefined when it is not among them. */
export function headerEnd(bytes: Buffer): number | undefined {
  const mac = bytes.indexOf(MAC_LINE)
  const end = mac < 0 ? mac : bytes.indexOf(LINE_END, mac + MAC_LINE.length)
  return end < 0 ? undefined : end + 1
}

/**
 * A decrypter for one identity that says why it failed: `explain` turns what it threw into DAMAGED, or
 * into NOT_FOR_THIS_KEY when the header was well formed and no stanza was for this identity.
 */
export function explainingDecrypter(identity: string | Identity): {
  readonly decrypter: Decrypter
  readonly explain: (error: unknown) => AppError
} {
  let matched = true
  const decrypter = new Decrypter()
  decrypter.addIdentity({ unwrapFileKey: refuseMixedStanzas })
  decrypter.addIdentity(identity)
  // Identities are asked in order, so this one hears only of files that the one before cannot open.
  decrypter.addIdentity({
    unwrapFileKey() {
      matched = false
      return null
    },
  })
  const explain = (error: unknown): AppError => {
    if (isAppError(error)) return error
    if (!matched) return new AppError('NOT_FOR_THIS_KEY', {}, { cause: error })
    return new AppError('DAMAGED', { what: 'file' }, { cause: error })
  }
  return { decrypter, explain }
}

/** A passphrase stanza stands alone, else the file's sender is not who knows the passphrase (age v1). */
const refuseMixedStanzas: Identity['unwrapFileKey'] = (stanzas) => {
  if (stanzas.length > 1 && stanzas.some(({ args }) => args[0] === 'scrypt')) {
    throw new AppError('DAMAGED', { what: 'header' })
  }
  return null
}
