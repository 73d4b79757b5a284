import { chmod, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectedRefusal, refusalOf, type BadInput } from '../../support/cli/badInput.ts'
import { flipBit, makeCliFixture, type CliFixture } from '../../support/cli/cliFixture.ts'
import { fewerRights } from '../../support/cli/fewerRights.ts'
import { isKept } from '../../support/cli/listing.ts'

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})
afterAll(() => fixture.remove())

const noSecret = { passphrase: '' } as const
const wrongSecret = { passphrase: 'army-van-defense-carry-ocean-zoo' } as const
const weaker = { through: fewerRights } as const
const bundle = 'small.jurybox'
const forbidWriting = (name: string) => (folder: string) => chmod(join(folder, name), 0o500)
const forbidReading = (name: string) => (folder: string) => chmod(join(folder, name), 0o000)

/** Changes a bit in the content of the first member of that name. */
const damage = (member: string) => async (folder: string) => {
  const path = join(folder, bundle)
  const header = (await readFile(path)).indexOf(member)
  await flipBit(path, header + 512 + 300)
}

/** Removes what a desk could be rebuilt from. */
async function forgetKept(desk: string): Promise<void> {
  for (const name of (await readdir(desk)).filter(isKept)) await rm(join(desk, name))
}

function refuses(cases: readonly BadInput[]): void {
  test.each(cases)('$name: $refused', async (input) => {
    expect(await refusalOf(fixture, input)).toEqual(expectedRefusal(input))
  })
}

describe('inspect', () => {
  const inspect = ['inspect', bundle]
  refuses([
    { name: 'no file', args: ['inspect'], refused: 'USAGE' },
    { name: 'a file that is not there', args: ['inspect', 'no.jurybox'], refused: 'FILE_MISSING' },
    { name: 'a folder', args: ['inspect', 'prize'], refused: 'IS_A_FOLDER' },
    { name: 'a file that is no bundle', args: ['inspect', 'scores.csv'], refused: 'NOT_A_BUNDLE' },
    {
      name: 'an empty file',
      args: inspect,
      spoil: (folder) => truncate(join(folder, bundle)),
      refused: 'NOT_A_BUNDLE',
    },
    {
      name: 'the first half of a bundle',
      args: inspect,
      spoil: (folder) => truncate(join(folder, bundle), 8000),
      refused: 'BUNDLE_DAMAGED',
    },
    {
      name: 'a bundle with something behind it',
      args: inspect,
      spoil: (folder) => writeFile(join(folder, bundle), 'x', { flag: 'a' }),
      refused: 'BUNDLE_DAMAGED',
    },
    {
      name: 'a file that may not be read',
      args: inspect,
      spoil: forbidReading(bundle),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
  ])
})

describe('open', () => {
  const open = ['open', bundle, '--juror', 'J01', '--desk', 'new']
  refuses([
    { name: 'no file', args: ['open', '--juror', 'J01', '--desk', 'new'], refused: 'USAGE' },
    { name: 'no juror', args: ['open', bundle, '--desk', 'new'], refused: 'USAGE' },
    { name: 'no desk', args: ['open', bundle, '--juror', 'J01'], refused: 'USAGE' },
    {
      name: 'a file that is not there',
      args: ['open', 'no', '--juror', 'J01', '--desk', 'new'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a folder',
      args: ['open', 'prize', '--juror', 'J01', '--desk', 'new'],
      refused: 'IS_A_FOLDER',
    },
    {
      name: 'a file that is no bundle',
      args: ['open', 'J01.juryscore', '--juror', 'J01', '--desk', 'new'],
      refused: 'NOT_A_BUNDLE',
    },
    {
      name: 'an unknown juror',
      args: ['open', bundle, '--juror', 'J09', '--desk', 'new'],
      refused: 'UNKNOWN_JUROR',
    },
    {
      name: 'a juror that is a path',
      args: ['open', bundle, '--juror', '../J01', '--desk', 'new'],
      refused: 'UNKNOWN_JUROR',
    },
    { name: 'no passphrase', args: open, setting: noSecret, refused: 'PASSPHRASE_MISSING' },
    { name: 'a wrong passphrase', args: open, setting: wrongSecret, refused: 'WRONG_PASSPHRASE' },
    {
      name: 'the slip of another juror',
      args: ['open', bundle, '--juror', 'J02', '--desk', 'new'],
      refused: 'WRONG_PASSPHRASE',
    },
    {
      name: 'a desk that is there',
      args: ['open', bundle, '--juror', 'J01', '--desk', 'desk'],
      refused: 'DESK_EXISTS',
    },
    {
      name: 'a file in the place of the desk',
      args: ['open', bundle, '--juror', 'J01', '--desk', 'scores.csv'],
      refused: 'NOT_A_FOLDER',
    },
    {
      name: 'a desk below a file',
      args: ['open', bundle, '--juror', 'J01', '--desk', 'scores.csv/desk'],
      refused: 'NOT_A_FOLDER',
    },
    {
      name: 'a desk below a file, before the documents are read',
      args: ['open', bundle, '--juror', 'J01', '--desk', 'scores.csv/desk'],
      spoil: damage('documents/'),
      refused: 'NOT_A_FOLDER',
    },
    {
      name: 'a changed index',
      args: open,
      spoil: damage('index.jws'),
      refused: 'SIGNATURE_INVALID',
    },
    {
      name: 'a damaged keyring',
      args: open,
      spoil: damage('keyrings/J01.age'),
      refused: 'BUNDLE_DAMAGED',
    },
    {
      name: 'a damaged keyring of somebody else',
      args: open,
      spoil: damage('keyrings/J02.age'),
      refused: 'BUNDLE_DAMAGED',
    },
    {
      name: 'a damaged document',
      args: open,
      spoil: damage('documents/'),
      refused: 'BUNDLE_DAMAGED',
    },
    {
      name: 'a folder that may not be written',
      args: ['open', bundle, '--juror', 'J01', '--desk', 'empty/new'],
      spoil: forbidWriting('empty'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
  ])
})

describe('sheet export', () => {
  const sheets = ['sheet', 'export', 'new.csv', '--desk']
  refuses([
    { name: 'no file', args: ['sheet', 'export', '--desk', 'desk'], refused: 'USAGE' },
    { name: 'no desk', args: ['sheet', 'export', 'new.csv'], refused: 'USAGE' },
    { name: 'a desk that is not there', args: [...sheets, 'no'], refused: 'DESK_MISSING' },
    { name: 'a folder that is no desk', args: [...sheets, 'prize'], refused: 'DESK_MISSING' },
    { name: 'a file that is no desk', args: [...sheets, 'scores.csv'], refused: 'DESK_MISSING' },
    {
      name: 'no passphrase',
      args: [...sheets, 'desk'],
      setting: noSecret,
      refused: 'PASSPHRASE_MISSING',
    },
    {
      name: 'a wrong passphrase',
      args: [...sheets, 'desk'],
      setting: wrongSecret,
      refused: 'WRONG_PASSPHRASE',
    },
    {
      name: 'a damaged key',
      args: [...sheets, 'desk'],
      spoil: (folder) => flipBit(join(folder, 'desk', 'desk.key'), -1),
      refused: 'STORE_DAMAGED',
    },
    {
      name: 'a damaged store with nothing to rebuild it from',
      args: [...sheets, 'desk'],
      spoil: async (folder) => {
        await forgetKept(join(folder, 'desk'))
        await flipBit(join(folder, 'desk', 'desk.db'), 5000)
      },
      refused: 'STORE_DAMAGED',
    },
    {
      name: 'a store that is gone with all that it kept',
      args: [...sheets, 'desk'],
      spoil: async (folder) => {
        await forgetKept(join(folder, 'desk'))
        await rm(join(folder, 'desk', 'desk.db'))
      },
      refused: 'STORE_DAMAGED',
    },
    {
      name: 'a desk that may not be read',
      args: [...sheets, 'desk'],
      spoil: forbidReading('desk/desk.key'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'a store that may not be written',
      args: [...sheets, 'desk'],
      spoil: (folder) => chmod(join(folder, 'desk', 'desk.db'), 0o400),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'a desk where nothing may be written',
      args: [...sheets, 'desk'],
      spoil: forbidWriting('desk'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'a folder in the place of the table',
      args: ['sheet', 'export', 'empty', '--desk', 'desk'],
      refused: 'IS_A_FOLDER',
    },
    {
      name: 'a table in a folder that is not there',
      args: ['sheet', 'export', 'no/new.csv', '--desk', 'desk'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a table in a folder that may not be written',
      args: ['sheet', 'export', 'empty/new.csv', '--desk', 'desk'],
      spoil: forbidWriting('empty'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
  ])
})

/** A table that `sheet import` must refuse as a whole. */
const table = (name: string, text: string | Buffer): BadInput => ({
  name,
  args: ['sheet', 'import', 'new.csv', '--desk', 'desk'],
  spoil: (folder) => writeFile(join(folder, 'new.csv'), text),
  refused: 'TABLE_INVALID',
  says: 'document',
})
const columns = 'entry,criterion,points,comment\n'

describe('sheet import', () => {
  refuses([
    { name: 'no file', args: ['sheet', 'import', '--desk', 'desk'], refused: 'USAGE' },
    { name: 'no desk', args: ['sheet', 'import', 'scores.csv'], refused: 'USAGE' },
    {
      name: 'a desk that is not there',
      args: ['sheet', 'import', 'scores.csv', '--desk', 'no'],
      refused: 'DESK_MISSING',
    },
    {
      name: 'a table that is not there',
      args: ['sheet', 'import', 'no.csv', '--desk', 'desk'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a folder',
      args: ['sheet', 'import', 'empty', '--desk', 'desk'],
      refused: 'IS_A_FOLDER',
    },
    {
      name: 'a table that may not be read',
      args: ['sheet', 'import', 'scores.csv', '--desk', 'desk'],
      spoil: forbidReading('scores.csv'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    table('an empty table', ''),
    table('a wrong column', 'entry,criteria,points,comment\nT-1,value,4,\n'),
    table('a table in another encoding', Buffer.from(`${columns}T-1,value,4,caf\xe9\n`, 'latin1')),
    table('a workbook that is called a table', Buffer.from('PK\u0003\u0004\0\0\0\0')),
    table('an unknown entry', `${columns}T-9,value,4,\n`),
    table('an unknown criterion', `${columns}T-1,luck,4,\n`),
    table('a criterion of another category', `${columns}T-1,voice,4,\n`),
    table('points that are no number', `${columns}T-1,value,four,\n`),
    table('points between two steps', `${columns}T-1,value,4.3,\n`),
    table('points above the scale', `${columns}T-1,value,5.5,\n`),
    table('points of no bounds', `${columns}T-1,value,1e999,\n`),
    table('not applicable where it cannot be', `${columns}T-1,value,N/A,\n`),
    table('points of a criterion whose sub-criteria have them', `${columns}P-1,care,4,\n`),
    table('an unknown state', `${columns}T-1,,perfect,\n`),
    table('an abstention without a reason', `${columns}T-1,,abstained,\n`),
    table('a row twice', `${columns}T-1,value,4,\nT-1,value,5,\n`),
    table('a good row before a bad one', `${columns}T-2,value,4,\nT-2,reach,44,\n`),
    table('quotes that never end', `${columns}T-1,value,4,"so\n`),
  ])

  test('what a refused table says does not reach the desk', async () => {
    const input = table('', `${columns}T-2,value,4,\nT-2,reach,44,\n`)
    expect(await refusalOf(fixture, input)).toEqual(expectedRefusal(input))
  })
})

describe('export', () => {
  const scores = ['export', '--desk', 'desk', '--out']
  refuses([
    { name: 'no desk', args: ['export', '--out', 'new.juryscore'], refused: 'USAGE' },
    { name: 'no --out', args: ['export', '--desk', 'desk'], refused: 'USAGE' },
    { name: 'a word too many', args: [...scores, 'new.juryscore', 'more'], refused: 'USAGE' },
    {
      name: 'a desk that is not there',
      args: ['export', '--desk', 'no', '--out', 'new.juryscore'],
      refused: 'DESK_MISSING',
    },
    {
      name: 'no passphrase',
      args: [...scores, 'new.juryscore'],
      setting: noSecret,
      refused: 'PASSPHRASE_MISSING',
    },
    {
      name: 'a wrong passphrase',
      args: [...scores, 'new.juryscore'],
      setting: wrongSecret,
      refused: 'WRONG_PASSPHRASE',
    },
    {
      name: 'a folder in the place of the file',
      args: [...scores, 'empty'],
      refused: 'IS_A_FOLDER',
    },
    {
      name: 'a file in a folder that is not there',
      args: [...scores, 'no/new.juryscore'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a file in a folder that may not be written',
      args: [...scores, 'empty/new.juryscore'],
      spoil: forbidWriting('empty'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'a folder full of nothing for a desk',
      args: ['export', '--desk', 'hollow', '--out', 'new.juryscore'],
      spoil: (folder) => mkdir(join(folder, 'hollow')),
      refused: 'DESK_MISSING',
    },
  ])
})
