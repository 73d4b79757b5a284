import { mkdir, rm, writeFile } from 'node:fs/promises'
import { chmod, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectedRefusal, refusalOf, type BadInput } from '../../support/cli/badInput.ts'
import {
  flipBit,
  makeCliFixture,
  replaceIn,
  type CliFixture,
} from '../../support/cli/cliFixture.ts'
import { fewerRights } from '../../support/cli/fewerRights.ts'

let fixture: CliFixture

beforeAll(async () => {
  fixture = await makeCliFixture()
})
afterAll(() => fixture.remove())

const noSecret = { officePassphrase: null } as const
const weaker = { through: fewerRights } as const
const forbidWriting = (name: string) => (folder: string) => chmod(join(folder, name), 0o500)
const forbidReading = (name: string) => (folder: string) => chmod(join(folder, name), 0o000)
const inPrize = (file: string, from: string, to: string) => (folder: string) =>
  replaceIn(join(folder, 'fresh', file), from, to)
const addLine = (file: string, line: string) => async (folder: string) => {
  await writeFile(join(folder, 'fresh', file), `${line}\n`, { flag: 'a' })
}

function refuses(cases: readonly BadInput[]): void {
  test.each(cases)('$name: $refused', async (input) => {
    expect(await refusalOf(fixture, input)).toEqual(expectedRefusal(input))
  })
}

describe('any command', () => {
  refuses([
    { name: 'a command that does not exist', args: ['publicate'], refused: 'USAGE' },
    { name: 'half a command', args: ['sheet'], refused: 'USAGE' },
    {
      name: 'a command of two words with a wrong second',
      args: ['sheet', 'mail'],
      refused: 'USAGE',
    },
    { name: 'an unknown option', args: ['check', 'fresh', '--fast'], refused: 'USAGE' },
    { name: 'an option without its value', args: ['build', 'fresh', '--out'], refused: 'USAGE' },
    {
      name: 'an option as the value of another',
      args: ['build', 'fresh', '--out', '--slips'],
      refused: 'USAGE',
    },
    {
      name: 'a value for an option that takes none',
      args: ['check', 'fresh', '--json=yes'],
      refused: 'USAGE',
    },
  ])
})

describe('init', () => {
  refuses([
    { name: 'no folder', args: ['init'], refused: 'USAGE' },
    { name: 'two folders', args: ['init', 'a', 'b'], refused: 'USAGE' },
    { name: 'a folder with something in it', args: ['init', 'prize'], refused: 'FOLDER_NOT_EMPTY' },
    { name: 'a file', args: ['init', 'scores.csv'], refused: 'NOT_A_FOLDER' },
    { name: 'a folder below a file', args: ['init', 'scores.csv/new'], refused: 'NOT_A_FOLDER' },
    {
      name: 'an unknown template',
      args: ['init', 'new', '--template', 'oslo'],
      refused: 'UNKNOWN_TEMPLATE',
    },
    {
      name: 'a template that is a path',
      args: ['init', 'new', '--template', '../sample'],
      refused: 'UNKNOWN_TEMPLATE',
    },
    {
      name: 'a weak passphrase',
      args: ['init', 'new'],
      setting: { officePassphrase: 'oslo' },
      refused: 'PASSPHRASE_WEAK',
    },
    {
      name: 'no passphrase',
      args: ['init', 'new'],
      setting: noSecret,
      refused: 'PASSPHRASE_MISSING',
    },
    {
      name: 'an empty passphrase',
      args: ['init', 'new'],
      setting: { officePassphrase: '' },
      refused: 'PASSPHRASE_MISSING',
    },
    {
      name: 'a passphrase file that is not there',
      args: ['init', 'new', '--passphrase-file', 'no'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a passphrase file that is a folder',
      args: ['init', 'new', '--passphrase-file', 'empty'],
      refused: 'IS_A_FOLDER',
    },
    {
      name: 'a folder that may not be written',
      args: ['init', 'empty'],
      spoil: forbidWriting('empty'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'a folder in one that may not be written',
      args: ['init', 'empty/new'],
      spoil: forbidWriting('empty'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
  ])
})

/** A mistake in the folder that makes `check` refuse, and where it says it is. */
const mistake = (name: string, spoil: (folder: string) => Promise<unknown>): BadInput => ({
  name,
  args: ['check', 'fresh'],
  spoil,
  refused: 'PRIZE_INVALID',
  says: 'document',
})

describe('check', () => {
  refuses([
    { name: 'no folder', args: ['check'], refused: 'USAGE' },
    { name: 'a folder that is not there', args: ['check', 'no'], refused: 'FILE_MISSING' },
    { name: 'a file', args: ['check', 'scores.csv'], refused: 'NOT_A_FOLDER' },
    { name: 'a folder without prize.yaml', args: ['check', 'empty'], refused: 'NOT_A_PRIZE' },
    {
      name: 'a folder that may not be read',
      args: ['check', 'fresh'],
      spoil: forbidReading('fresh'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    mistake('broken YAML', inPrize('prize.yaml', 'rule:', 'rule: [')),
    mistake('an empty prize.yaml', (folder) => truncate(join(folder, 'fresh', 'prize.yaml'))),
    mistake('a scale that ends between steps', inPrize('prize.yaml', 'step: 0.5', 'step: 0.75')),
    mistake(
      'a scale upside down',
      inPrize('prize.yaml', 'minimum: 1, maximum: 5', 'minimum: 5, maximum: 1'),
    ),
    mistake('a number that is none', inPrize('prize.yaml', 'weight: 2', 'weight: two')),
    mistake('a number with three places', inPrize('prize.yaml', 'weight: 2', 'weight: 2.125')),
    mistake('an unknown member', inPrize('prize.yaml', 'weight: 2', 'wieght: 2')),
    mistake('an unknown method', inPrize('prize.yaml', 'method: mean', 'method: magic')),
    mistake(
      'a tie-break by an unknown criterion',
      inPrize('prize.yaml', 'criterionMean: value', 'criterionMean: luck'),
    ),
    mistake('a missing table', (folder) => rm(join(folder, 'fresh', 'jurors.csv'))),
    mistake('a folder in the place of a table', async (folder) => {
      await rm(join(folder, 'fresh', 'jurors.csv'))
      await mkdir(join(folder, 'fresh', 'jurors.csv'))
    }),
    mistake('a wrong column', inPrize('entries.csv', 'code,', 'number,')),
    mistake('an unknown category', inPrize('entries.csv', 'T-2,tech', 'T-2,tecch')),
    mistake('an entry twice', addLine('entries.csv', 't-1,tech,Again,,,,,plan.pdf')),
    mistake('a document that is not there', inPrize('entries.csv', 'letter.pdf', 'litter.pdf')),
    mistake(
      'a document outside its folder',
      inPrize('entries.csv', 'letter.pdf', '../T-2/plan.pdf'),
    ),
    mistake('an unknown juror', addLine('conflicts.csv', 'J09,T-1,')),
    mistake('an unknown entry', addLine('conflicts.csv', 'J01,T-9,')),
    mistake('quotes that never end', addLine('conflicts.csv', 'J01,T-1,"no')),
    mistake('a table in another encoding', (folder) =>
      writeFile(
        join(folder, 'fresh', 'jurors.csv'),
        Buffer.from('id,name\nJ01,Jos\xe9\n', 'latin1'),
      ),
    ),
  ])

  test('every mistake is told at once, each with its line', async () => {
    const input: BadInput = {
      name: '',
      args: ['assign', 'fresh', '--per-entry', '1'],
      spoil: async (folder) => {
        await inPrize('entries.csv', 'T-2,tech', 'T-2,tecch')(folder)
        await addLine('conflicts.csv', 'J09,T-1,')(folder)
      },
      refused: 'PRIZE_INVALID',
      mistakes: ['entries.csv:3', 'conflicts.csv:3'],
    }
    expect(await refusalOf(fixture, input)).toEqual(expectedRefusal(input))
  })
})

describe('assign', () => {
  const assign = ['assign', 'fresh', '--per-entry']
  refuses([
    { name: 'no number of readers', args: ['assign', 'fresh'], refused: 'USAGE' },
    { name: 'a number that is none', args: [...assign, 'two'], refused: 'USAGE' },
    { name: 'half a reader', args: [...assign, '1.5'], refused: 'USAGE' },
    { name: 'no reader', args: [...assign, '0'], refused: 'USAGE' },
    { name: 'a seed that is no number', args: [...assign, '1', '--seed', 'x'], refused: 'USAGE' },
    { name: 'more readers than jurors', args: [...assign, '3'], refused: 'ASSIGNMENT_IMPOSSIBLE' },
    {
      name: 'a folder that is not there',
      args: ['assign', 'no', '--per-entry', '1'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a folder with a mistake',
      args: [...assign, '1'],
      spoil: addLine('conflicts.csv', 'J09,T-1,'),
      refused: 'PRIZE_INVALID',
      mistakes: ['conflicts.csv:3'],
    },
    {
      name: 'a folder that may not be written',
      args: [...assign, '1'],
      spoil: forbidWriting('fresh'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
  ])
})

describe('build', () => {
  const build = ['build', 'prize', '--out', 'new.jurybox']
  const buildFresh = ['build', 'fresh', '--out', 'new.jurybox']
  refuses([
    { name: 'no --out', args: ['build', 'prize'], refused: 'USAGE' },
    {
      name: 'slips of an unknown kind',
      args: [...build, '--slips', 'slips.txt'],
      refused: 'USAGE',
    },
    {
      name: 'a folder that is not there',
      args: ['build', 'no', '--out', 'new.jurybox'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a folder that is no prize',
      args: ['build', 'empty', '--out', 'new.jurybox'],
      refused: 'NOT_A_PRIZE',
    },
    {
      name: 'a folder in the place of the bundle',
      args: ['build', 'prize', '--out', 'empty'],
      refused: 'IS_A_FOLDER',
    },
    {
      name: 'a bundle in a folder that is not there',
      args: ['build', 'prize', '--out', 'no/new.jurybox'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a bundle in a folder that is a file',
      args: ['build', 'prize', '--out', 'scores.csv/new.jurybox'],
      refused: 'NOT_A_FOLDER',
    },
    {
      name: 'a bundle in a folder that may not be written',
      args: ['build', 'prize', '--out', 'empty/new.jurybox'],
      spoil: forbidWriting('empty'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'slips in a folder that is not there',
      args: [...build, '--slips', 'no/slips.csv'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'slips in a folder that may not be written',
      args: [...build, '--slips', 'empty/slips.csv'],
      spoil: forbidWriting('empty'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    { name: 'no passphrase', args: build, setting: noSecret, refused: 'PASSPHRASE_MISSING' },
    {
      name: 'a wrong passphrase',
      args: build,
      setting: { officePassphrase: 'seven grey herons' },
      refused: 'WRONG_PASSPHRASE',
    },
    {
      name: 'a first passphrase that is weak',
      args: buildFresh,
      setting: { officePassphrase: 'oslo' },
      refused: 'PASSPHRASE_WEAK',
    },
    {
      name: 'a store without its key',
      args: build,
      spoil: (folder) => rm(join(folder, 'prize', 'office.key')),
      refused: 'STORE_DAMAGED',
    },
    {
      name: 'a damaged key',
      args: build,
      spoil: (folder) => flipBit(join(folder, 'prize', 'office.key'), -1),
      refused: 'STORE_DAMAGED',
    },
    {
      name: 'a damaged store',
      args: build,
      spoil: (folder) => flipBit(join(folder, 'prize', 'office.db'), 5000),
      refused: 'STORE_DAMAGED',
    },
    {
      name: 'a store that may not be read',
      args: build,
      spoil: forbidReading('prize/office.db'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'a store that may not be written',
      args: build,
      spoil: (folder) => chmod(join(folder, 'prize', 'office.db'), 0o400),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'a document that may not be read',
      args: build,
      spoil: forbidReading('prize/documents/T-1/plan.pdf'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
    {
      name: 'a mistake in the folder',
      args: build,
      spoil: (folder) => replaceIn(join(folder, 'prize', 'conflicts.csv'), 'J02', 'J09'),
      refused: 'PRIZE_INVALID',
      mistakes: ['conflicts.csv:2'],
    },
    {
      name: 'nobody who reads anything',
      args: build,
      spoil: (folder) => writeFile(join(folder, 'prize', 'assignments.csv'), 'juror,entry\n'),
      refused: 'NOTHING_TO_BUILD',
      mistakes: ['entries', 'jurors'].flatMap((table) =>
        [2, 3, 4].map((line) => `${table}.csv:${line}`),
      ),
    },
  ])
})

describe('collect', () => {
  refuses([
    { name: 'no file', args: ['collect', 'prize'], refused: 'USAGE' },
    {
      name: 'a folder that is not there',
      args: ['collect', 'no', 'J01.juryscore'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a folder that is no prize',
      args: ['collect', 'empty', 'J01.juryscore'],
      refused: 'NOT_A_PRIZE',
    },
    {
      name: 'a prize without an office',
      args: ['collect', 'fresh', 'J01.juryscore'],
      refused: 'NOT_BUILT',
    },
    {
      name: 'no passphrase',
      args: ['collect', 'prize', 'J01.juryscore'],
      setting: noSecret,
      refused: 'PASSPHRASE_MISSING',
    },
    {
      name: 'a wrong passphrase',
      args: ['collect', 'prize', 'J01.juryscore'],
      setting: { officePassphrase: 'seven grey geese' },
      refused: 'WRONG_PASSPHRASE',
    },
  ])
})

describe('results', () => {
  const results = ['results', 'prize']
  refuses([
    { name: 'no folder', args: ['results'], refused: 'USAGE' },
    { name: 'a folder that is not there', args: ['results', 'no'], refused: 'FILE_MISSING' },
    { name: 'a prize without an office', args: ['results', 'fresh'], refused: 'NOT_BUILT' },
    {
      name: 'a wrong passphrase',
      args: results,
      setting: { officePassphrase: 'seven grey geese' },
      refused: 'WRONG_PASSPHRASE',
    },
    {
      name: 'a table of an unknown kind',
      args: [...results, '--csv', 'results.ods'],
      refused: 'USAGE',
    },
    {
      name: 'a workbook that is called a table',
      args: [...results, '--xlsx', 'results.csv'],
      refused: 'USAGE',
    },
    { name: 'a top of nothing', args: [...results, '--top', '0'], refused: 'USAGE' },
    {
      name: 'a folder in the place of the table',
      args: [...results, '--csv', 'empty'],
      refused: 'USAGE',
    },
    {
      name: 'a table in a folder that is not there',
      args: [...results, '--csv', 'no/results.csv'],
      refused: 'FILE_MISSING',
    },
    {
      name: 'a table in a folder that may not be written',
      args: [...results, '--csv', 'empty/results.csv'],
      spoil: forbidWriting('empty'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
  ])
})

describe('results of a round', () => {
  const results = ['results', 'prize', '--round']
  refuses([
    { name: 'a round that was not built', args: [...results, '2'], refused: 'USAGE' },
    { name: 'a round before the first', args: [...results, '0'], refused: 'USAGE' },
    { name: 'a round that is no number', args: [...results, 'last'], refused: 'USAGE' },
  ])
})

describe('shortlist', () => {
  const named = ['--title', 'Final', '--reason', 'The best of them']
  const shortlist = ['shortlist', 'prize', ...named]
  refuses([
    { name: 'no way to choose', args: shortlist, refused: 'USAGE' },
    {
      name: 'two ways to choose',
      args: [...shortlist, '--top', '2', '--from', '70'],
      refused: 'USAGE',
    },
    { name: 'a top of nothing', args: [...shortlist, '--top', '0'], refused: 'USAGE' },
    { name: 'half a place', args: [...shortlist, '--top', '1.5'], refused: 'USAGE' },
    { name: 'a score that is none', args: [...shortlist, '--from', 'good'], refused: 'USAGE' },
    {
      name: 'a score of three decimals',
      args: [...shortlist, '--from', '70.125'],
      refused: 'USAGE',
    },
    { name: 'a score below nothing', args: [...shortlist, '--from=-1'], refused: 'USAGE' },
    {
      name: 'a score that nobody can reach',
      args: [...shortlist, '--from', '100.01'],
      refused: 'USAGE',
    },
    { name: 'a ranking with nobody in it', args: [...shortlist, '--top', '2'], refused: 'USAGE' },
    { name: 'no entry at all', args: [...shortlist, '--entries', ''], refused: 'UNKNOWN_ENTRY' },
    { name: 'a stranger', args: [...shortlist, '--entries', 'T-1,T-9'], refused: 'UNKNOWN_ENTRY' },
    {
      name: 'no title',
      args: ['shortlist', 'prize', '--entries', 'T-1', '--reason', 'Best'],
      refused: 'USAGE',
    },
    {
      name: 'a blank title',
      args: ['shortlist', 'prize', '--entries', 'T-1', '--title', ' ', '--reason', 'Best'],
      refused: 'USAGE',
    },
    {
      name: 'a title without end',
      args: [
        'shortlist',
        'prize',
        '--entries',
        'T-1',
        '--title',
        'x'.repeat(201),
        '--reason',
        'Best',
      ],
      refused: 'USAGE',
    },
    {
      name: 'no reason',
      args: ['shortlist', 'prize', '--entries', 'T-1', '--title', 'Final'],
      refused: 'USAGE',
    },
    {
      name: 'a blank reason',
      args: ['shortlist', 'prize', '--entries', 'T-1', '--title', 'Final', '--reason', ' '],
      refused: 'USAGE',
    },
    {
      name: 'a deadline without its offset',
      args: [...shortlist, '--entries', 'T-1', '--deadline', '2027-02-28T18:00'],
      refused: 'USAGE',
    },
    {
      name: 'a prize without an office',
      args: ['shortlist', 'fresh', '--entries', 'T-1', ...named],
      refused: 'NOT_BUILT',
    },
    {
      name: 'a wrong passphrase',
      args: [...shortlist, '--entries', 'T-1'],
      setting: { officePassphrase: 'seven grey geese' },
      refused: 'WRONG_PASSPHRASE',
    },
    {
      name: 'a folder that may not be written',
      args: [...shortlist, '--entries', 'T-1'],
      spoil: forbidWriting('prize'),
      setting: weaker,
      refused: 'NO_PERMISSION',
    },
  ])
})
