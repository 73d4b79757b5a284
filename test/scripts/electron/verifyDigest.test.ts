import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyDigest } from '../../../scripts/electron/verifyDigest.ts'

const content = Buffer.alloc(300_000, 'electron')
const digest = createHash('sha512').update(content).digest('base64')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-digest-'))
  await writeFile(join(folder, 'right.tgz'), content)
  await writeFile(join(folder, 'flipped.tgz'), withOneBitFlipped(content))
})

afterAll(() => rm(folder, { recursive: true }))

test('a fetched file with the pinned digest is accepted', async () => {
  await expect(verifyDigest(join(folder, 'right.tgz'), digest)).resolves.toBeUndefined()
})

test('a fetched file with one other bit is refused by name', async () => {
  await expect(verifyDigest(join(folder, 'flipped.tgz'), digest)).rejects.toThrow(
    /^flipped\.tgz has SHA-512 .+: refused\.$/,
  )
})

function withOneBitFlipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(copy.length - 1) ^ 1, copy.length - 1)
  return copy
}
