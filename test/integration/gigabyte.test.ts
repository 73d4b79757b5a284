import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { declare } from '../../main/engine/desk/declare.ts'
import type { OpenDesk } from '../../main/engine/desk/openDesk.ts'
import { readDocument } from '../../main/engine/desk/readDocument.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import type { Document } from '../../shared/model/entry.ts'
import { jurybox } from '../support/cli/jurybox.ts'
import { readSlips } from '../support/cli/readSlips.ts'
import { writeLargePrize } from '../support/largePrize.ts'
import { testPorts } from '../support/testPorts.ts'

/*
 * A prize of a gigabyte through the real command line. scrypt alone takes 256 MiB; all the rest of the
 * process has to be small while it runs, and documents have to stream. Each test needs those before it.
 */
const MB = 1_000_000
const LIMIT = 400 * MB
const sizes = [...Array.from({ length: 88 }, () => 10 * MB), 120 * MB]
const RANGE_BYTES = 4 * 1024 ** 2

let folder = ''
let digests: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-gigabyte-'))
  digests = await writeLargePrize(join(folder, 'prize'), sizes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Where the system does not tell what a process takes, there is nothing to hold against the limit. */
describe.skipIf(process.platform !== 'linux')('a bundle of a gigabyte', () => {
  test('is built with less than 400 MB of memory', async () => {
    const files = ['--out', 'large.jurybox', '--slips', 'slips.csv']
    const { exit, peak } = await jurybox({ folder, firstRun: true }, 'build', 'prize', ...files)
    expect(exit).toBe(0)
    expect(peak).toBeGreaterThan(256 * MB)
    expect(peak).toBeLessThan(LIMIT)
  })

  test('is opened with less than 400 MB of memory', async () => {
    const words = ['large.jurybox', '--juror', 'J01', '--desk', 'desk']
    const { exit, stderr, peak } = await jurybox(
      { ...(await asJuror()), firstRun: true },
      'open',
      ...words,
    )
    expect([exit, stderr]).toEqual([0, ''])
    expect(peak).toBeGreaterThan(256 * MB)
    expect(peak).toBeLessThan(LIMIT)
  })

  test('gives back every document as it was', async () => {
    const { passphrase } = await asJuror()
    const desk = await unlockDesk(join(folder, 'desk'), passphrase, testPorts(folder))
    const codes = [...desk.entries.keys()]
    const none = { declaration: 'none', reason: '' } as const
    declare(
      desk,
      codes.map((entryCode) => ({ entryCode, ...none })),
    )
    const read = [...desk.entries.values()].map(({ entry }) => {
      return [entry.code, entry.documents.map((document) => digestOf(desk, document)).join()]
    })
    desk.close()
    expect(read).toEqual([...digests])
  })
})

async function asJuror(): Promise<{ readonly folder: string; readonly passphrase: string }> {
  const slips = await readSlips(join(folder, 'slips.csv'))
  return { folder, passphrase: slips.get('J01') ?? '' }
}

function digestOf(desk: OpenDesk, { id: documentId, bytes }: Document): string {
  const hash = createHash('sha256')
  for (let begin = 0; begin < bytes; begin += RANGE_BYTES)
    hash.update(readDocument(desk, { documentId, begin, end: begin + RANGE_BYTES }))
  return hash.digest('hex')
}
