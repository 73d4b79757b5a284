import { expect, test } from 'vitest'
import {
  createByteRequests,
  piecesOf,
  type ByteRequest,
} from '../../../renderer/viewer/byteRequests.ts'
import { largestChunk } from '../../../renderer/viewer/protocol.ts'

const source = Uint8Array.from({ length: 100 }, (_, index) => index)

test('a range comes in messages of at most a megabyte', () => {
  expect(piecesOf(10, 2 * largestChunk + 20)).toEqual([
    { begin: 10, end: largestChunk + 10 },
    { begin: largestChunk + 10, end: 2 * largestChunk + 10 },
    { begin: 2 * largestChunk + 10, end: 2 * largestChunk + 20 },
  ])
})

test('answers that come in another order are put together in the right one', async () => {
  const asked: ByteRequest[] = []
  const requests = createByteRequests((request) => asked.push(request))
  const reading = requests.read(0, largestChunk + 3)
  for (const { requestId, begin, end } of asked.toReversed()) {
    requests.arrived(requestId, new Uint8Array(end - begin).fill(begin === 0 ? 1 : 2))
  }
  const whole = await reading
  expect([whole.length, whole[largestChunk - 1], whole[largestChunk]]).toEqual([
    largestChunk + 3,
    1,
    2,
  ])
})

test('an answer to another document is not taken for one of this', async () => {
  const before: ByteRequest[] = []
  void createByteRequests((request) => before.push(request)).read(0, 5)
  const now: ByteRequest[] = []
  const requests = createByteRequests((request) => now.push(request))
  const reading = requests.read(10, 12)
  for (const { requestId } of before) requests.arrived(requestId, new Uint8Array(2))
  for (const { requestId } of now) requests.arrived(requestId, source.slice(10, 12))
  expect(await reading).toEqual(Uint8Array.of(10, 11))
})

test('a range that cannot be read fails, and so does one of another length', async () => {
  const requests = createByteRequests(({ requestId, begin }) => {
    queueMicrotask(() => {
      if (begin === 0) requests.failed(requestId)
      else requests.arrived(requestId, source.slice(0, 3))
    })
  })
  await expect(requests.read(0, 5)).rejects.toBeUndefined()
  await expect(requests.read(1, 5)).rejects.toThrow(RangeError)
})
