import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Finding } from '../../../shared/calls/views.ts'
import { Rule } from '../../../shared/model/rule.ts'
import { CategoryResults } from '../../../shared/scoring/results.ts'
import { projectFolder } from '../../../scripts/project.ts'
import { jurybox, juryboxJson } from '../../support/cli/jurybox.ts'
import { readSlips } from '../../support/cli/readSlips.ts'
import { writeSmallPrize } from '../../support/cli/smallPrize.ts'

/*
 * One prize from the first command to the ranking. Each test is a step and needs those before it.
 */

const id = expect.stringMatching(/^[0-9a-f]{32}$/) as unknown
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown
const count = expect.any(Number) as unknown
const trackerForm = /^(?:[a-z]+-){4}[a-z]{12}$/

let folder = ''
let slips: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-loop-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const office = (...args: readonly string[]) => juryboxJson({ folder }, ...args)
const juror = (number: string, ...args: readonly string[]) =>
  juryboxJson({ folder, passphrase: slips.get(number) ?? '' }, ...args)

test('init makes a prize folder from the template of the Seoul Smart City Prize', async () => {
  expect(await office('init', 'seoul')).toEqual({
    folder: join(folder, 'seoul'),
    prize: 'seoul-smart-city-prize',
    categories: 3,
  })
  expect(await readFile(join(folder, 'seoul', 'prize.yaml'), 'utf8')).toContain('tech-innovacity')
})

test('check of a sound folder is ok and tells what there is to know', async () => {
  await writeSmallPrize(join(folder, 'prize'))
  const Check = z.strictObject({ ok: z.literal(true), findings: z.array(Finding) })
  const { findings } = Check.parse(await office('check', 'prize'))
  expect(findings.filter(({ code }) => code !== 'PDF_METADATA')).toEqual([])
})

test('assign gives each entry its readers, and the same ones for the same seed', async () => {
  const wish = ['assign', 'prize', '--per-entry', '2', '--seed', '7']
  expect(await office(...wish)).toEqual({ assignments: 6, perEntry: 2, seed: 7 })
  const first = await readFile(join(folder, 'prize', 'assignments.csv'), 'utf8')
  expect(first).not.toContain('J02,T-2')
  await office(...wish)
  expect(await readFile(join(folder, 'prize', 'assignments.csv'), 'utf8')).toBe(first)
  // From here on everybody reads everything, conflicts aside.
  await rm(join(folder, 'prize', 'assignments.csv'))
})

test('build writes one bundle, and a slip for each juror in the juror’s language', async () => {
  expect(await office('build', 'prize', '--out', 'small.jurybox', '--slips', 'slips.csv')).toEqual({
    bundle: id,
    file: 'small.jurybox',
    bytes: count,
    created: instant,
    jurors: 3,
    entries: 3,
    documents: 4,
    reused: 0,
  })
  slips = await readSlips(join(folder, 'slips.csv'))
  expect([...slips.keys()]).toEqual(['J01', 'J02', 'J03'])
  for (const number of ['J01', 'J02']) expect(slips.get(number)).toMatch(/^(?:[a-z]+-){5}[a-z]+$/)
  expect(slips.get('J03')).toMatch(/^(?:[가-힣]+-){5}[가-힣]+$/)
})

test('a second build keeps the slips and writes them as PDF too', async () => {
  const again = ['--out', 'again.jurybox', '--slips', 'slips.pdf']
  expect(await office('build', 'prize', ...again)).toMatchObject({ file: 'again.jurybox' })
  expect(await readFile(join(folder, 'slips.pdf'), 'latin1')).toMatch(/^%PDF-/)
})

test('inspect tells what anybody may know, without a secret', async () => {
  const signer = expect.arrayContaining([expect.any(String)]) as unknown
  expect(await juryboxJson({ folder, officePassphrase: null }, 'inspect', 'small.jurybox')).toEqual(
    {
      signature: 'valid',
      bundle: id,
      prizeId: 'small-prize',
      prize: 'Small Prize',
      edition: '2026',
      round: 1,
      roundTitle: 'First round',
      entries: 3,
      documents: 4,
      bytes: count,
      jurors: ['J01', 'J02', 'J03'],
      cards: [],
      signer,
      created: instant,
    },
  )
})

test('open makes a desk with what the juror may read', async () => {
  const open = (number: string) =>
    juror(number, 'open', 'small.jurybox', '--juror', number, '--desk', `desk-${number}`)
  const opened = { bytes: count, seconds: count }
  expect(await open('J01')).toEqual({ entries: 3, documents: 4, ...opened })
  expect(await open('J02')).toEqual({ entries: 2, documents: 3, ...opened })
  expect(await open('J03')).toEqual({ entries: 3, documents: 4, ...opened })
})

const tables = {
  J01: `entry,criterion,points,comment
T-1,,,Convincing.
T-1,value,4.5,
T-1,reach,4,Three districts.
T-2,value,3,
T-2,reach,N/A,
P-1,care/need,7,
P-1,care/effect,8,
P-1,voice,10,They asked everybody.
`,
  J02: `entry;criterion;points;comment
T-1;value;4;
T-1;reach;5;
P-1;;abstained;I know the applicant.
`,
  J03: `entry,criterion,points,comment
T-1,value,3.5,
T-1,reach,3,
T-2,value,5,
T-2,reach,4.5,
P-1,voice,6,
`,
} as const

test('sheet import takes over a table, and sheet export writes it again', async () => {
  for (const [number, table] of Object.entries(tables)) {
    await writeFile(join(folder, `${number}.csv`), table)
    const entries = new Set(table.match(/^[TP]-\d/gm)).size
    expect(
      await juror(number, 'sheet', 'import', `${number}.csv`, '--desk', `desk-${number}`),
    ).toEqual({ file: `${number}.csv`, entries, problems: [] })
  }
  const write = ['sheet', 'export', 'out.csv', '--desk', 'desk-J02']
  expect(await juror('J02', ...write)).toEqual({ file: 'out.csv', entries: 3 })
  expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe(
    [
      'entry,criterion,points,comment',
      'T-1,,scored,',
      'T-1,value,4,',
      'T-1,reach,5,',
      'T-2,,recused,',
      'P-1,,abstained,I know the applicant.',
      '',
    ].join('\n'),
  )
})

test('the passphrase may come from a file, however it is typed', async () => {
  const typed = (slips.get('J01') ?? '').toUpperCase().replaceAll('-', '  ')
  await writeFile(join(folder, 'typed.txt'), `${typed}\r\n`)
  const write = ['sheet', 'export', 'out.csv', '--desk', 'desk-J01']
  expect(await juryboxJson({ folder }, ...write, '--passphrase-file', 'typed.txt')).toEqual({
    file: 'out.csv',
    entries: 3,
  })
})

test('through npm, paths count from where npm was called', async () => {
  const words = ['--prefix', projectFolder, 'run', '-s', 'jurybox', '--', 'inspect']
  const { stdout } = await promisify(execFile)('npm', [...words, 'small.jurybox'], { cwd: folder })
  expect(stdout).toMatch(/^Small Prize, 2026, round 1\nsignature  valid\n/)
})

test('export signs the sheets, and each export is one revision more', async () => {
  const scores = (number: string, file: string) =>
    juror(number, 'export', '--desk', `desk-${number}`, '--out', file)
  const tracker = expect.stringMatching(trackerForm) as unknown
  for (const number of ['J01', 'J02', 'J03']) {
    const file = `${number}.juryscore`
    expect(await scores(number, file)).toEqual({ file, revision: 1, tracker, sheets: 3 })
  }
  expect(await scores('J03', 'J03-2.juryscore')).toMatchObject({ revision: 2 })
})

test('collect gives every file a verdict and none stops the others', async () => {
  await writeFile(join(folder, 'holiday.jpg'), 'not scores at all')
  const files = ['J01.juryscore', 'J02.juryscore', 'J03-2.juryscore', 'J03.juryscore']
  const verdicts = await office('collect', 'prize', ...files, 'J01.juryscore', 'holiday.jpg', 'no')
  const taken = { code: null, details: {}, decision: null }
  expect(verdicts).toEqual([
    { file: 'J01.juryscore', verdict: 'accepted', juror: 'J01', revision: 1, ...taken },
    { file: 'J02.juryscore', verdict: 'accepted', juror: 'J02', revision: 1, ...taken },
    { file: 'J03-2.juryscore', verdict: 'accepted', juror: 'J03', revision: 2, ...taken },
    { file: 'J03.juryscore', verdict: 'superseded', juror: 'J03', revision: 1, ...taken },
    { file: 'J01.juryscore', verdict: 'duplicate', juror: 'J01', revision: 1, ...taken },
    refused('holiday.jpg', 'NOT_A_SCORE_FILE'),
    refused('no', 'FILE_MISSING'),
  ])
})

function refused(file: string, code: string): object {
  return {
    file,
    verdict: 'refused',
    code,
    details: { file },
    juror: null,
    revision: null,
    decision: null,
  }
}

const Results = z.strictObject({
  rule: Rule,
  categories: z.array(CategoryResults),
  changes: z.array(
    z.strictObject({ category: z.string(), top: z.int(), methods: z.array(z.unknown()) }),
  ),
  strays: z.array(z.strictObject({ juror: z.string(), entry: z.string(), reason: z.string() })),
  withdrawn: z.array(z.unknown()),
  calibration: z.array(z.strictObject({ juror: z.string(), entry: z.string(), state: z.string() })),
})

test('results ranks by the rule, exactly', async () => {
  const files = ['--csv', 'results.csv', '--xlsx', 'results.xlsx']
  const results = Results.parse(await office('results', 'prize', ...files))
  const ranking = results.categories.map(({ id: category, entries, unranked, uncounted }) => ({
    category,
    entries: entries.map(({ code, rank, score, exact, sheets }) => [
      code,
      rank,
      score,
      exact,
      sheets,
    ]),
    unranked: unranked.map(({ code, reason }) => [code, reason]),
    uncounted: uncounted.map(({ jurorId, entryCode, reason }) => [jurorId, entryCode, reason]),
  }))
  expect(ranking).toEqual([
    {
      category: 'tech',
      entries: [
        ['T-1', 1, '75', '75/1', 3],
        ['T-2', 2, '72.9166666667', '875/12', 2],
      ],
      unranked: [],
      uncounted: [['J02', 'T-2', 'recused']],
    },
    {
      category: 'people',
      entries: [['P-1', 1, '87.5', '175/2', 1]],
      unranked: [],
      uncounted: [
        ['J02', 'P-1', 'abstained'],
        ['J03', 'P-1', 'partial'],
      ],
    },
  ])
  expect(results.rule.method).toEqual({ kind: 'mean' })
  expect(results.strays).toEqual([])
  expect(await readFile(join(folder, 'results.csv'), 'utf8')).toContain('T-2')
  expect(await readFile(join(folder, 'results.xlsx'), 'latin1')).toMatch(/^PK/)
})

test('what other methods would change is told of the top that was asked for', async () => {
  const { changes } = Results.parse(await office('results', 'prize', '--top', '1'))
  expect(changes[0]).toMatchObject({ category: 'tech', top: 1 })
  expect(changes[0]?.methods).toContainEqual({
    method: 'leastSquares',
    compared: 2,
    enters: ['T-2'],
    leaves: ['T-1'],
    moved: 2,
  })
  const { stdout } = await jurybox({ folder }, 'results', 'prize', '--top', '1')
  expect(stdout.split('\n')).toContain('other method  enters the top 1  leaves it  places changed')
  expect(stdout.split('\n')).toContain('z             no figure')
})

test('without --json people read the ranking as a table', async () => {
  const { exit, stdout, stderr } = await jurybox({ folder }, 'results', 'prize')
  expect([exit, stderr]).toEqual([0, ''])
  expect(stdout.split('\n')).toEqual([
    'Technology',
    'rank  entry  title          score  sheets',
    '1     T-1    Gully sensors  75.00  3',
    '2     T-2    Tram signals   72.92  2',
    '',
    'People',
    'rank  entry  title        score  sheets',
    '1     P-1    Night kiosk  87.50  1',
    '',
  ])
})
