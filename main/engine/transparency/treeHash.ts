import { createHash } from 'node:crypto'
import type { Sha256 } from '../../../shared/model/ids.ts'

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Sha256 = digest([])

/** RFC 6962, 2.1: what begins with 0 is a leaf, so that no node can be taken for one. */
export function leafHash(data: Uint8Array | string): Sha256 {
  return digest([LEAF, Buffer.from(data)])
}

/** RFC 6962, 2.1: the two halves under one hash. */
export function nodeHash(left: Sha256, right: Sha256): Sha256 {
  return digest([NODE, Buffer.from(left, 'hex'), Buffer.from(right, 'hex')])
}

function digest(parts: readonly Uint8Array[]): Sha256 {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  // Parsing a hundred thousand hashes would say again what hex of SHA-256 is.
  return hash.digest('hex') as Sha256
}
