import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCliFixture, type CliFixture } from '../../support/cli/cliFixture.ts'
import { jurybox } from '../../support/cli/jurybox.ts'
import { noSmallDisk, onSmallDisk, seenOn } from '../../support/cli/smallDisk.ts'

const impossible = noSmallDisk()
if (impossible !== null) {
  process.stderr.write(`Full disks are NOT tried: no small one can be mounted (${impossible}).\n`)
}

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})
afterAll(() => fixture.remove())

type FullDisk = {
  readonly name: string
  readonly args: readonly string[]
  /** What of the sound folder lies on the disk that is nearly full. */
  readonly onDisk?: string
  /** Bytes that are free. */
  readonly left?: number
}

const cases: readonly FullDisk[] = [
  { name: 'init', args: ['init', 'disk/new'], left: 40_000 },
  { name: 'assign', args: ['assign', 'disk/fresh', '--per-entry', '1'], onDisk: 'fresh' },
  {
    name: 'a first build, for the office',
    args: ['build', 'disk/fresh', '--out', 'new.jurybox'],
    onDisk: 'fresh',
  },
  {
    name: 'a build, for the office',
    args: ['build', 'disk/prize', '--out', 'new.jurybox'],
    onDisk: 'prize',
  },
  {
    name: 'a build, for the bundle',
    args: ['build', 'prize', '--out', 'disk/new.jurybox'],
    left: 8000,
  },
  {
    name: 'open',
    args: ['open', 'small.jurybox', '--juror', 'J01', '--desk', 'disk/new'],
    left: 60_000,
  },
  { name: 'sheet export', args: ['sheet', 'export', 'disk/new.csv', '--desk', 'desk'] },
  {
    name: 'sheet import',
    args: ['sheet', 'import', 'more.csv', '--desk', 'disk/desk'],
    onDisk: 'desk',
  },
  {
    name: 'export, for the file',
    args: ['export', '--desk', 'desk', '--out', 'disk/new.juryscore'],
  },
  {
    name: 'export, for the desk',
    args: ['export', '--desk', 'disk/desk', '--out', 'new.juryscore'],
    onDisk: 'desk',
  },
  { name: 'collect', args: ['collect', 'disk/prize', 'J01.juryscore'], onDisk: 'prize' },
  { name: 'results', args: ['results', 'prize', '--csv', 'disk/results.csv'] },
]

describe.skipIf(impossible !== null)('a full disk', () => {
  test.each(cases)('stops $name, and nothing half written stays', async (input) => {
    const { args, onDisk, left = 0 } = input
    const folder = await fixture.copy()
    const disk = join(folder, 'disk')
    await mkdir(disk)
    await writeFile(join(folder, 'more.csv'), 'entry,criterion,points,comment\nT-2,value,4,\n')
    if (onDisk !== undefined) await rename(join(folder, onDisk), join(disk, onDisk))
    await rm(join(disk, 'desk/desk.reserve'), { force: true })
    const through = onSmallDisk(disk, left)
    const setting = { folder, passphrase: fixture.slip, through }
    const { exit, stdout, stderr } = await jurybox(setting, ...args, '--json')
    expect([exit, stdout, /^error ([A-Z_]+): .+\.\n$/.exec(stderr)?.[1] ?? stderr]).toEqual([
      1,
      '',
      'DISK_FULL',
    ])
    const [before, after] = await seenOn(disk)
    expect(after).toBe(before)
  })

  test.each([
    { name: 'the latest scores', args: ['sheet', 'import', 'more.csv', '--desk', 'disk/desk'] },
    { name: 'the export', args: ['export', '--desk', 'disk/desk', '--out', 'disk/new.juryscore'] },
  ])('takes $name of a desk that holds a reserve', async ({ args }) => {
    const folder = await fixture.copy()
    const disk = join(folder, 'disk')
    await mkdir(disk)
    await writeFile(join(folder, 'more.csv'), 'entry,criterion,points,comment\nT-2,value,4,\n')
    await rename(join(folder, 'desk'), join(disk, 'desk'))
    const setting = { folder, passphrase: fixture.slip, through: onSmallDisk(disk, 0) }
    const { exit, stderr } = await jurybox(setting, ...args, '--json')
    expect([exit, stderr]).toEqual([0, ''])
    const listings = await seenOn(disk)
    expect(listings.map((listing) => listing.includes('desk.reserve'))).toEqual([true, false])
  })
})
