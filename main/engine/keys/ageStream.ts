import { randomBytes } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'
import { explainingDecrypter, headerEnd, makeHeader, MAX_HEADER_BYTES } from './ageHeader.ts'
import {
  CHUNK_BYTES,
  chunkOpener,
  chunkSealer,
  PAYLOAD_NONCE_BYTES,
  TAG_BYTES,
} from './chunkCipher.ts'
import { slices } from './slices.ts'

/**
 * Encrypts a document of any size in constant memory (age v1, binary). The source must not write to a
 * piece that it has handed over.
 */
export async function* encryptStream(
  source: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): AsyncGenerator<Uint8Array> {
  if (recipients.length === 0) throw new RangeError('a file needs a recipient')
  const { header, fileKey } = await makeHeader(recipients)
  const nonce = randomBytes(PAYLOAD_NONCE_BYTES)
  yield header
  yield nonce
  const sealer = chunkSealer(fileKey, nonce)
  try {
    for await (const { bytes, last } of slices(source, CHUNK_BYTES)) yield sealer.next(bytes, last)
  } finally {
    sealer.end()
    fileKey.fill(0)
  }
}

/** The size of the age file for that many plain bytes behind a header of that many bytes. */
export function encryptedSize(plainBytes: number, headerBytes: number): number {
  const chunks = Math.max(1, Math.ceil(plainBytes / CHUNK_BYTES))
  return headerBytes + PAYLOAD_NONCE_BYTES + plainBytes + chunks * TAG_BYTES
}

/**
 * Decrypts a document of any size in constant memory. Each piece it gives is authentic and in its
 * place, but only the normal end of the stream says that nothing is missing: who keeps pieces must
 * discard them when this throws. The source must not write to a piece that it has handed over.
 * @throws AppError DAMAGED, NOT_FOR_THIS_KEY
 */
export async function* decryptStream(
  source: AsyncIterable<Uint8Array>,
  identity: string,
): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]()
  try {
    const { header, nonce, rest } = await takeHeader(pieces)
    yield* openPayload(rest, await openHeader(header, identity), nonce)
  } finally {
    await pieces.return?.()
  }
}

async function* openPayload(
  source: AsyncIterable<Uint8Array>,
  fileKey: Uint8Array,
  nonce: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const opener = chunkOpener(fileKey, nonce)
  let first = true
  try {
    for await (const { bytes, last } of slices(source, CHUNK_BYTES + TAG_BYTES)) {
      const plain = attempt(() => opener.next(bytes, last))
      if (plain.length > 0) yield plain
      else if (!first) throw new AppError('DAMAGED', { what: 'payload' })
      first = false
    }
  } finally {
    opener.end()
    fileKey.fill(0)
  }
}

async function openHeader(header: Uint8Array, identity: string): Promise<Uint8Array> {
  const { decrypter, explain } = explainingDecrypter(identity)
  try {
    return await decrypter.decryptHeader(header)
  } catch (error) {
    throw explain(error)
  }
}

type HeaderAndRest = {
  readonly header: Uint8Array
  readonly nonce: Uint8Array
  readonly rest: AsyncIterable<Uint8Array>
}

/** Reads no more pieces than the header and the payload's nonce need. */
async function takeHeader(pieces: AsyncIterator<Uint8Array>): Promise<HeaderAndRest> {
  let start = Buffer.alloc(0)
  for (;;) {
    const end = headerEnd(start.subarray(0, MAX_HEADER_BYTES))
    if (end !== undefined && start.length >= end + PAYLOAD_NONCE_BYTES) {
      const payload = end + PAYLOAD_NONCE_BYTES
      return {
        header: start.subarray(0, end),
        nonce: start.subarray(end, payload),
        rest: chain(start.subarray(payload), pieces),
      }
    }
    const next = await pieces.next()
    const tooLong = end === undefined && start.length >= MAX_HEADER_BYTES
    if (next.done === true || tooLong) throw new AppError('DAMAGED', { what: 'header' })
    start = Buffer.concat([start, next.value])
  }
}

async function* chain(
  first: Uint8Array,
  others: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await others.next(); next.done !== true; next = await others.next()) {
    yield next.value
  }
}

function attempt(open: () => Uint8Array): Uint8Array {
  try {
    return open()
  } catch (cause) {
    throw new AppError('DAMAGED', { what: 'payload' }, { cause })
  }
}
