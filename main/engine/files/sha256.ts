import { createHash } from 'node:crypto'

/** The 32 bytes of the SHA-256. */
export function sha256(bytes: Uint8Array | string): Buffer {
  return createHash('sha256').update(bytes).digest()
}

export type StreamDigest = { readonly bytes: number; readonly sha256: string }

export type DigestTap = {
  /** Passes every piece on, counted and hashed. */
  readonly through: (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>
  /** What has passed so far; ask once, after the stream has ended. The digest is in hex. */
  readonly result: () => StreamDigest
}

/** Counts and hashes what streams by, so that nothing is read twice for its digest. */
export function digestTap(): DigestTap {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    async *through(source) {
      for await (const piece of source) {
        hash.update(piece)
        bytes += piece.length
        yield piece
      }
    },
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  }
}
