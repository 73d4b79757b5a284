import { hkdfSync } from 'node:crypto'
import sodium from 'sodium-native'

/** Plain bytes in every chunk of an age payload but the last. */
export const CHUNK_BYTES = 64 * 1024
export const TAG_BYTES = 16
export const PAYLOAD_NONCE_BYTES = 16

/** Seals or opens the next chunk of one payload; the result is a new buffer. */
export type ChunkCipher = {
  readonly next: (chunk: Uint8Array, last: boolean) => Uint8Array
  /** Wipes the payload key. */
  readonly end: () => void
}

/** Encrypts the payload of the age file with this file key (age v1, "Payload": STREAM). */
export function chunkSealer(fileKey: Uint8Array, payloadNonce: Uint8Array): ChunkCipher {
  return chunkCipher(fileKey, payloadNonce, (chunk, nonce, key) => {
    const sealed = Buffer.allocUnsafeSlow(chunk.length + TAG_BYTES)
    sodium.crypto_aead_chacha20poly1305_ietf_encrypt(sealed, chunk, null, null, nonce, key)
    return sealed
  })
}

/** Decrypts likewise; `next` throws when a chunk is not what was sealed in its place. */
export function chunkOpener(fileKey: Uint8Array, payloadNonce: Uint8Array): ChunkCipher {
  return chunkCipher(fileKey, payloadNonce, (chunk, nonce, key) => {
    if (chunk.length < TAG_BYTES) throw new RangeError('the chunk has no room for a tag')
    const plain = Buffer.allocUnsafeSlow(chunk.length - TAG_BYTES)
    sodium.crypto_aead_chacha20poly1305_ietf_decrypt(plain, null, chunk, null, nonce, key)
    return plain
  })
}

function chunkCipher(
  fileKey: Uint8Array,
  payloadNonce: Uint8Array,
  apply: (chunk: Uint8Array, nonce: Uint8Array, key: Uint8Array) => Uint8Array,
): ChunkCipher {
  const key = Buffer.from(hkdfSync('sha256', fileKey, payloadNonce, 'payload', 32))
  let counter = 0n
  return {
    next: (chunk, last) => apply(chunk, chunkNonce(counter++, last), key),
    end: () => {
      sodium.sodium_memzero(key)
    },
  }
}

/** 11 bytes of big-endian counter, of which 8 suffice, and one byte that marks the last chunk. */
function chunkNonce(counter: bigint, last: boolean): Uint8Array {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(counter, 3)
  nonce[11] = last ? 1 : 0
  return nonce
}
