import { randomBytes } from 'node:crypto'
import { Decrypter, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headerBytes, headerEnd } from '../../../../main/engine/keys/ageHeader.ts'
import { makeAgeIdentity } from '../../../../main/engine/keys/ageIdentity.ts'
import {
  decryptStream,
  encryptedSize,
  encryptStream,
} from '../../../../main/engine/keys/ageStream.ts'
import { collect, streamOf } from '../../../support/byteStreams.ts'
import { refusal } from '../../../support/refusal.ts'

const CHUNK = 65_536
const { identity, recipient } = await makeAgeIdentity()
const office = await makeAgeIdentity()

function seal(bytes: Uint8Array, size?: number): Promise<Buffer> {
  return collect(encryptStream(streamOf(bytes, size), [recipient, office.recipient]))
}

function open(file: Uint8Array, size?: number, by = identity): Promise<Buffer> {
  return collect(decryptStream(streamOf(file, size), by))
}

/** Where the sealed chunks begin. */
function payloadStart(file: Buffer): number {
  return (headerEnd(file) ?? 0) + 16
}

const edges = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1]

test.each(edges)('a document of %i bytes comes back, for each recipient', async (length) => {
  const document = randomBytes(length)
  const file = await seal(document, 10_000)
  expect(file.length).toBe(encryptedSize(length, headerBytes(2)))
  for (const size of [777, CHUNK, CHUNK + 16, 1_000_000]) {
    expect((await open(file, size)).equals(document)).toBe(true)
  }
  expect((await open(file, undefined, office.identity)).equals(document)).toBe(true)
})

test.each(edges)('the age library reads %i bytes of ours, and we read its', async (length) => {
  const document = randomBytes(length)
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  expect(document.equals(await decrypter.decrypt(await seal(document)))).toBe(true)

  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  expect((await open(await encrypter.encrypt(document))).equals(document)).toBe(true)
})

test('sizes and pieces make no difference', async () => {
  const length = fc.integer({ min: 0, max: 200_000 })
  const pieceSize = fc.integer({ min: 100, max: 150_000 })
  await fc.assert(
    fc.asyncProperty(length, pieceSize, pieceSize, async (bytes, writing, reading) => {
      const document = randomBytes(bytes)
      expect((await open(await seal(document, writing), reading)).equals(document)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a document for nobody is never written', async () => {
  await expect(collect(encryptStream(streamOf(new Uint8Array()), []))).rejects.toThrow(RangeError)
})

test('another identity is told that the document is not for it', async () => {
  const stranger = await makeAgeIdentity()
  const opened = open(await seal(Buffer.from('x')), undefined, stranger.identity)
  expect(await refusal(opened)).toBe('NOT_FOR_THIS_KEY')
})

test('every part of a small document, and 1 to 64 bytes after it, are refused', async () => {
  const file = await seal(Buffer.from('a short letter of recommendation'))
  const accepted: number[] = []
  for (let length = 0; length < file.length + 65; length += 1) {
    if (length === file.length) continue
    const other = Buffer.alloc(length)
    file.copy(other)
    if ((await refusal(open(other))) === 'accepted') accepted.push(length)
  }
  expect(accepted).toEqual([])
})

test('a flipped bit in any byte of a small document is refused', async () => {
  const file = await seal(Buffer.from('a short letter of recommendation'))
  const accepted: number[] = []
  for (let at = 0; at < file.length; at += 1) {
    const changed = Buffer.from(file)
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at)
    if ((await refusal(open(changed))) === 'accepted') accepted.push(at)
  }
  expect(accepted).toEqual([])
})

test('a long document cut, lengthened, reordered or repeated at its chunks is refused', async () => {
  const file = await seal(randomBytes(3 * CHUNK))
  const start = payloadStart(file)
  const head = file.subarray(0, start)
  const chunk = (place: number) =>
    file.subarray(start + place * (CHUNK + 16), start + (place + 1) * (CHUNK + 16))
  const broken = {
    'no payload': [head],
    'one chunk': [head, chunk(0)],
    'two chunks': [head, chunk(0), chunk(1)],
    'without the first': [head, chunk(1), chunk(2)],
    'without the middle': [head, chunk(0), chunk(2)],
    'two exchanged': [head, chunk(1), chunk(0), chunk(2)],
    'last one twice': [head, chunk(0), chunk(1), chunk(2), chunk(2)],
    'a byte missing': [file.subarray(0, -1)],
    'a tag missing': [file.subarray(0, -16)],
    'a byte more': [file, Buffer.alloc(1)],
    'a tag more': [file, Buffer.alloc(16)],
    'a chunk more': [file, Buffer.alloc(CHUNK + 16)],
    'itself again': [file, file],
  }
  const verdicts = await Promise.all(
    Object.entries(broken).map(async ([name, parts]) => [
      name,
      await refusal(open(Buffer.concat(parts))),
    ]),
  )
  expect(verdicts).toEqual(Object.keys(broken).map((name) => [name, 'DAMAGED']))
})

test('nothing of a changed chunk is given out', async () => {
  const document = randomBytes(3 * CHUNK)
  const file = await seal(document)
  file.writeUInt8(
    file.readUInt8(payloadStart(file) + CHUNK + 100) ^ 1,
    payloadStart(file) + CHUNK + 100,
  )
  const given: Uint8Array[] = []
  const reading = (async () => {
    for await (const piece of decryptStream(streamOf(file), identity)) given.push(piece)
  })()
  expect(await refusal(reading)).toBe('DAMAGED')
  expect(Buffer.concat(given).equals(document.subarray(0, CHUNK))).toBe(true)
})

test('a header without an end is given up after 64 KiB', async () => {
  let read = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    await Promise.resolve()
    yield Buffer.from('age-encryption.org/v1\n')
    for (;;) {
      read += 1000
      yield Buffer.alloc(1000, 'A')
    }
  }
  expect(await refusal(collect(decryptStream(endless(), identity)))).toBe('DAMAGED')
  expect(read).toBeLessThan(70_000)
})

test('who stops reading closes the source', async () => {
  let closed = 0
  async function* watched(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    try {
      yield* streamOf(bytes, 5000)
    } finally {
      closed += 1
    }
  }
  const document = randomBytes(3 * CHUNK)
  for await (const piece of encryptStream(watched(document), [recipient])) {
    if (piece.length > 1000) break
  }
  for await (const piece of decryptStream(watched(await seal(document)), identity)) {
    expect(piece.length).toBe(CHUNK)
    break
  }
  await refusal(collect(decryptStream(watched(document), identity)))
  expect(closed).toBe(3)
})

test('what the source throws comes through as it is', async () => {
  const failure = new Error('the stick was pulled')
  async function* failing(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    yield* streamOf(bytes)
    throw failure
  }
  const sealing = collect(encryptStream(failing(randomBytes(100)), [recipient]))
  await expect(sealing).rejects.toBe(failure)
  const file = await seal(randomBytes(100))
  await expect(collect(decryptStream(failing(file), identity))).rejects.toBe(failure)
})
