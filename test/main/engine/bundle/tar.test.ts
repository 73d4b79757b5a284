import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openMember, readMembers } from '../../../../main/engine/bundle/tarReader.ts'
import { tarBytes, writeTar } from '../../../../main/engine/bundle/tarWriter.ts'
import { writeAtomically } from '../../../../main/engine/files/writeAtomically.ts'
import { collect } from '../../../support/byteStreams.ts'
import { memoryFile } from '../../../support/memoryFile.ts'
import { refusal } from '../../../support/refusal.ts'
import {
  membersByTarStream,
  membersByUs,
  tarOf,
  type PlainMember,
} from '../../../support/tarMembers.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

const hex = '0123456789abcdef'.repeat(2)
const members: readonly PlainMember[] = [
  { name: 'index.jws', bytes: Buffer.from('an index') },
  { name: 'prize.age', bytes: Buffer.alloc(512, 'p') },
  { name: 'keyrings/J07.age', bytes: Buffer.alloc(513, 'k') },
  { name: 'keyrings/J-8_a.age', bytes: Buffer.alloc(0) },
  { name: `documents/${hex}.age`, bytes: randomBytes(2_500_000) },
  { name: `text/${hex}.age`, bytes: randomBytes(511) },
]

test('what is written is read again, from a real file, at the place that was said', async () => {
  const path = join(await temporaryFolder(), 'test.jurybox')
  const tar = await tarOf(members)
  await writeAtomically(path, [tar])
  const handle = await open(path)
  const listed = await readMembers(handle, 'test.jurybox')
  const found: PlainMember[] = []
  for (const member of listed.toReversed()) {
    const bytes = await collect(openMember(handle, member))
    expect(tar.subarray(member.offset, member.offset + member.size).equals(bytes)).toBe(true)
    found.unshift({ name: member.name, bytes })
  }
  await handle.close()
  expect(found).toEqual(members)
  expect(tar.length).toBe(tarBytes(members.map(({ bytes }) => bytes.length)))
})

const id = fc.stringMatching(/^[0-9a-f]{32}$/)
const anyBytes = fc.uint8Array({ maxLength: 1500 }).map((bytes) => Buffer.from(bytes))
const anyMembers = fc
  .tuple(
    anyBytes,
    fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z0-9]{0,8}$/), { maxLength: 5 }),
    fc.uniqueArray(id, { maxLength: 5 }),
    fc.array(anyBytes, { minLength: 15, maxLength: 15 }),
  )
  .map(([index, jurors, documents, bytes]) => {
    const names = [
      ...jurors.map((juror) => `keyrings/${juror}.age`),
      ...documents.map((document) => `documents/${document}.age`),
      ...documents.map((document) => `text/${document}.age`),
    ]
    const others = names.map((name, place) => ({ name, bytes: bytes[place] ?? Buffer.alloc(0) }))
    return [{ name: 'index.jws', bytes: index }, ...others]
  })

test('tar-stream finds the same members with the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyMembers, async (list) => {
      const tar = await tarOf(list)
      expect(await membersByTarStream(tar)).toEqual(list)
      expect(await membersByUs(tar)).toEqual(list)
    }),
  )
})

test('a changed byte outside the members’ own bytes is refused', async () => {
  const tar = await tarOf(members.filter(({ bytes }) => bytes.length < 1000))
  const own = await readMembers(memoryFile(tar), 'test.jurybox')
  const accepted: number[] = []
  for (let at = 0; at < tar.length; at += 1) {
    if (own.some(({ offset, size }) => at >= offset && at < offset + size)) continue
    const changed = Buffer.from(tar)
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at)
    if ((await refusal(readMembers(memoryFile(changed), ''))) === 'accepted') accepted.push(at)
  }
  expect(accepted).toEqual([])
})

test('every part of a bundle, and every longer one, is refused', async () => {
  const tar = await tarOf(members.filter(({ bytes }) => bytes.length < 1000))
  const accepted: number[] = []
  for (let length = 0; length < tar.length + 600; length += 1) {
    if (length === tar.length) continue
    const other = Buffer.alloc(length)
    tar.copy(other)
    if ((await refusal(readMembers(memoryFile(other), ''))) === 'accepted') accepted.push(length)
  }
  expect(accepted).toEqual([])
})

test('a member that gives more or fewer bytes than it announced is not written', async () => {
  for (const size of [2, 4]) {
    const written = collect(writeTar([{ name: 'index.jws', size, bytes: [Buffer.from('abc')] }]))
    await expect(written).rejects.toThrow(RangeError)
  }
})

test('a name that is not ours is not written', async () => {
  const written = collect(writeTar([{ name: '../index.jws', size: 0, bytes: [] }]))
  await expect(written).rejects.toThrow(RangeError)
})

test('a bundle that shrinks while it is read is reported', async () => {
  const tar = await tarOf(members)
  const listed = await readMembers(memoryFile(tar), 'test.jurybox')
  const cut = memoryFile(tar.subarray(0, 2_000_000))
  const last = listed.at(-1)
  if (last === undefined) throw new Error('the list has members')
  expect(await refusal(collect(openMember(cut, last)))).toBe('BUNDLE_DAMAGED')
})
