import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JurorSheet } from '../../../../shared/calls/views.ts'
import { pdfOf } from '../documents/pdfFixture.ts'
import { scoresOf, sealTo, sheetsOf, testJuror } from './jurorFixture.ts'
import {
  buildTestBundle,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from './officeFixture.ts'
import { soundPrize } from './prizeFixture.ts'

const entriesCsv = `code,category,title,documents,calibration
C-0,cities,A city everybody knows,plan.pdf,yes
C-1,cities,Clean bank,plan.pdf,
C-2,cities,New bridge,plan.pdf,no
P-1,people,The ferryman,letter.pdf,
`

test('a calibration entry goes to every juror of its category, and is counted nowhere', async () => {
  const office = await calibratedOffice()
  const { assignments, entries, findings } = await readOffice(office)
  const slips = await buildTestBundle(office)
  const jurors = await Promise.all(slips.map((slip) => testJuror(office.bundle, slip)))
  expect({
    assignments: assignments.map(({ jurorId, entryCode }) => `${jurorId} ${entryCode}`),
    marked: entries.filter(({ calibration }) => calibration).map(({ code }) => code),
    findings: findings.map(({ code }) => code).filter((code) => code !== 'DOCUMENT_UNNAMED'),
    keys: jurors.map(({ keyring }) => keyring.entries.map(({ entryCode }) => entryCode).join(' ')),
    recused: jurors.map(({ keyring }) => keyring.recused.join(' ')),
  }).toEqual({
    assignments: ['J01 C-1', 'J01 C-2', 'J02 C-1', 'J02 C-2', 'J03 P-1'],
    marked: ['C-0'],
    findings: [],
    keys: ['C-1 C-2 C-0', 'C-1 C-2', 'P-1'],
    recused: ['', 'C-0', ''],
  })
})

test('its sheets are listed apart and change no result', async () => {
  const office = await calibratedOffice()
  await collectScores(office)
  const results = await office.handlers['office.results']({}, quiet)
  const cells = await office.handlers['office.matrix']({}, quiet)
  const path = join(office.root, 'results.csv')
  await office.handlers['office.writeResults']({ path, language: 'en' }, quiet)
  expect({
    ranked: results.categories[0]?.entries.map(({ code, sheets }) => `${code} ${sheets}`),
    unranked: results.categories[0]?.unranked,
    sheets: results.sheets.map(said),
    strays: results.strays,
    calibration: results.calibration.map(said),
    matrix: cells.map(({ jurorId, entryCode }) => `${jurorId} ${entryCode}`),
    csv: (await readFile(path, 'utf8')).includes('C-0'),
  }).toEqual({
    ranked: ['C-1 2', 'C-2 2'],
    unranked: [],
    sheets: [
      'J01 C-1 scored',
      'J01 C-2 scored',
      'J02 C-1 scored',
      'J02 C-2 scored',
      'J03 P-1 scored',
    ],
    strays: [],
    calibration: ['J01 C-0 scored', 'J02 C-0 recused'],
    matrix: ['J01 C-1', 'J01 C-2', 'J02 C-1', 'J02 C-2', 'J03 P-1'],
    csv: false,
  })
})

test('what the bundle says of calibration holds: no edit takes an entry out of the results', async () => {
  const office = await calibratedOffice()
  await collectScores(office)
  const before = await office.handlers['office.results']({}, quiet)
  await writeEntries(office, entriesCsv.replace('plan.pdf,yes', 'plan.pdf,').replace(',no', ',yes'))
  const { findings } = await readOffice(office)
  const after = await office.handlers['office.results']({}, quiet)
  expect(findings.map(({ code }) => code)).toContain('CHANGED_SINCE_BUILD')
  expect(after.categories.map(({ entries }) => entries)).toEqual(
    before.categories.map(({ entries }) => entries),
  )
})

test('assigning by chance leaves it alone', async () => {
  const office = await calibratedOffice()
  await office.handlers['office.assign']({ perEntry: 2, seed: 1 }, quiet)
  const written = await readFile(join(office.folder, 'assignments.csv'), 'utf8')
  expect([written.includes('C-0'), written.trim().split('\n').length]).toEqual([false, 1 + 3 * 2])
})

async function calibratedOffice(): Promise<TestOffice> {
  return openTestOffice({
    'entries.csv': entriesCsv,
    'documents/C-0/plan.pdf': await pdfOf('A city'),
    'assignments.csv': 'juror,entry\nJ01,C-1\nJ01,C-2\nJ02,C-1\nJ02,C-2\nJ03,P-1\n',
    'conflicts.csv': 'juror,entry,reason\nJ02,C-0,lives there\n',
    'prize.yaml': String(soundPrize['prize.yaml']).replace('minimumSheets: 2', 'minimumSheets: 1'),
  })
}

async function writeEntries({ folder, handlers }: TestOffice, text: string): Promise<void> {
  await writeFile(join(folder, 'entries.csv'), text)
  await handlers['office.read']({}, quiet)
}

async function collectScores(office: TestOffice): Promise<void> {
  const paths: string[] = []
  for (const slip of await buildTestBundle(office)) {
    const juror = await testJuror(office.bundle, slip)
    const sheets = sheetsOf(juror, (entry) => (entry === 'C-1' ? 500 : 300))
    paths.push(
      await sealTo(office.root, `${slip.jurorId}.juryscore`, juror, scoresOf(juror, sheets)),
    )
  }
  await office.handlers['office.collect']({ paths }, quiet)
}

function said({ jurorId, sheet }: JurorSheet): string {
  return `${jurorId} ${sheet.entryCode} ${sheet.state}`
}
