import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMembers } from '../../main/engine/bundle/tarReader.ts'
import { memoryFile } from '../support/memoryFile.ts'
import { refusal } from '../support/refusal.ts'
import { withChecksum } from '../support/tarBlocks.ts'
import { membersByTarStream, membersByUs, tarOf } from '../support/tarMembers.ts'
import { corpusFiles, withCorpora } from './corpora.ts'

const files = corpusFiles('tar', '.tar')

test.runIf(withCorpora)('the corpus is there', () => {
  expect(files.length).toBeGreaterThan(40)
})

test.each(files.map((path) => ({ name: basename(path), path })))(
  '$name is refused at once',
  async ({ name, path }) => {
    const handle = await open(path)
    const start = performance.now()
    const verdict = await refusal(readMembers(handle, name))
    await handle.close()
    expect(verdict).not.toBe('accepted')
    expect(performance.now() - start).toBeLessThan(1000)
  },
)

const hex = '0123456789abcdef'.repeat(2)
const whole = await tarOf([
  { name: 'index.jws', bytes: Buffer.alloc(512, 'i') },
  { name: 'keyrings/J07.age', bytes: Buffer.alloc(10, 'k') },
  { name: `documents/${hex}.age`, bytes: Buffer.alloc(600, 'd') },
])
const headers = (await readMembers(memoryFile(whole), 'whole')).map(({ offset }) => offset - 512)

/** Bytes to write into a header, at places where the fields lie, and whether the checksum is made right. */
const change = fc.record({
  header: fc.constantFrom(...headers),
  at: fc.oneof(
    fc.integer({ min: 0, max: 511 }),
    fc.constantFrom(0, 9, 100, 124, 134, 136, 156, 257, 345),
  ),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc.string({
      unit: fc.constantFrom('0', '1', '7', '\0', ' ', '/', '.', 'x'),
      minLength: 1,
      maxLength: 12,
    }),
  ),
  summed: fc.boolean(),
})

test(
  'whatever is accepted of 100,000 changed bundles, tar-stream reads the same',
  { timeout: 600_000 },
  async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const tar = Buffer.from(whole)
        for (const { header, at, bytes, summed } of changes) {
          const block = tar.subarray(header, header + 512)
          Buffer.from(bytes).copy(block, at)
          if (summed) withChecksum(block)
        }
        if ((await refusal(readMembers(memoryFile(tar), 'changed'))) !== 'accepted') return
        accepted += 1
        expect(await membersByTarStream(tar)).toEqual(await membersByUs(tar))
      }),
      { numRuns: 100_000 },
    )
    expect(accepted).toBeGreaterThan(100)
  },
)
