import { BLOCK_BYTES, paddingBytes, tarHeader } from './tarHeader.ts'

/** A member to write: its size is known before its bytes are, so that nothing is buffered. */
export type MemberSource = {
  readonly name: string
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/**
 * Writes members as our canonical subset of ustar, ending with two zero blocks and nothing after them.
 * @throws RangeError when a member's bytes are not as many as its size said
 */
export async function* writeTar(
  members: AsyncIterable<MemberSource> | Iterable<MemberSource>,
): AsyncGenerator<Uint8Array> {
  for await (const member of members) yield* writeMember(member)
  yield tarEnd()
}

/** One member: header, bytes, padding. */
export async function* writeMember(member: MemberSource): AsyncGenerator<Uint8Array> {
  yield tarHeader(member)
  let written = 0
  for await (const piece of member.bytes) {
    written += piece.length
    if (written > member.size) break
    yield piece
  }
  if (written !== member.size) {
    throw new RangeError(`${member.name} was announced with ${member.size} bytes`)
  }
  yield Buffer.alloc(paddingBytes(member.size))
}

export function tarEnd(): Uint8Array {
  return Buffer.alloc(2 * BLOCK_BYTES)
}

/** Bytes that a member takes in the file. */
export function memberBytes(size: number): number {
  return BLOCK_BYTES + size + paddingBytes(size)
}

/** Bytes of a whole tar with members of these sizes. */
export function tarBytes(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + memberBytes(size), 2 * BLOCK_BYTES)
}
