import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readPieces, windowReader } from '../../../../main/engine/files/readableFile.ts'
import { collect } from '../../../support/byteStreams.ts'
import { memoryFile } from '../../../support/memoryFile.ts'

const MIB = 1024 * 1024
const bytes = randomBytes(3 * MIB + 5)
const file = memoryFile(bytes)
const unplugged = Object.assign(new Error('from the system'), { code: 'EIO' })

test.each([
  ['nothing', 7, 0],
  ['one byte', 7, 1],
  ['a piece', 7, MIB],
  ['a piece and a byte', 7, MIB + 1],
  ['everything', 0, bytes.length],
])('a range is read: %s', async (_, offset, size) => {
  const read = await collect(readPieces(file, { offset, size }, 'a.pdf'))
  expect(read.equals(bytes.subarray(offset, offset + size))).toBe(true)
})

test('a range that goes beyond the end stops there', async () => {
  const read = await collect(readPieces(file, { offset: MIB, size: 10 * MIB }, 'a.pdf'))
  expect(read.equals(bytes.subarray(MIB))).toBe(true)
})

test('a file that gives little at a time is read whole', async () => {
  const slow = {
    stat: file.stat,
    read: (buffer: Buffer, offset: number, length: number, position: number) =>
      file.read(buffer, offset, Math.min(length, 300_000), position),
  }
  const read = await collect(readPieces(slow, { offset: 0, size: bytes.length }, 'a.pdf'))
  expect(read.equals(bytes)).toBe(true)
})

test('a failure is told when its piece is asked for, and named', async () => {
  const failing = {
    stat: file.stat,
    read: (buffer: Buffer, offset: number, length: number, position: number) =>
      position >= MIB ? Promise.reject(unplugged) : file.read(buffer, offset, length, position),
  }
  const pieces = readPieces(failing, { offset: 0, size: bytes.length }, '/media/stick/a.pdf')
  const first = await pieces.next()
  expect(first.done !== true && first.value.length).toBe(MIB)
  await setTimeout(20)
  await expect(pieces.next()).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    details: { file: 'a.pdf' },
  })
})

test('who stops early may close the file at once', async () => {
  let reading = 0
  const watched = {
    stat: file.stat,
    read: async (buffer: Buffer, offset: number, length: number, position: number) => {
      reading += 1
      await setTimeout(10)
      reading -= 1
      return file.read(buffer, offset, length, position)
    },
  }
  for await (const piece of readPieces(watched, { offset: 0, size: bytes.length }, 'a.pdf')) {
    expect(piece.length).toBe(MIB)
    break
  }
  expect(reading).toBe(0)
})

test('short ranges are the file’s bytes wherever the window lies', async () => {
  const read = windowReader(file, 'a.jurybox')
  for (const [position, length] of [
    [0, 512],
    [512, 1023],
    [8000, 1023],
    [7000, 100],
    [MIB, 1024],
  ] as const) {
    expect((await read(position, length)).equals(bytes.subarray(position, position + length))).toBe(
      true,
    )
  }
  expect((await read(bytes.length - 3, 512)).equals(bytes.subarray(-3))).toBe(true)
})
