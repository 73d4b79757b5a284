import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoresOf, sealTo, sheetsOf, testJuror } from './jurorFixture.ts'
import {
  buildTestBundle,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from './officeFixture.ts'
import { soundPrize } from './prizeFixture.ts'

test('an entry is withdrawn by a reason, with its day or without, and not by “no”', async () => {
  const office = await openTestOffice()
  await withdraw(office, {
    'C-1': '2026-11-23 The city took it back',
    'C-2': 'Sent too late',
    'C-3': 'yes',
    'P-1': 'no',
  })
  const { entries, withdrawn, findings } = await readOffice(office)
  expect({
    entries: entries.map(({ code }) => code),
    withdrawn: withdrawn.map(({ code, withdrawn: { on, reason } }) => [code, on, reason]),
    findings: findings.filter(({ code }) => code.startsWith('WITHDRAWN')),
  }).toMatchObject({
    entries: ['P-1'],
    withdrawn: [
      ['C-1', '2026-11-23', 'The city took it back'],
      ['C-2', null, 'Sent too late'],
      ['C-3', null, ''],
    ],
    findings: [{ code: 'WITHDRAWN_WITHOUT_REASON', line: 5, details: { entry: 'C-3' } }],
  })
})

test('a withdrawn entry is in no bundle, and a document that it lacks stops no build', async () => {
  const office = await openTestOffice()
  await withdraw(office, { 'C-1': 'Sent too late' }, (text) => text.replace('budget', 'lost'))
  const slips = await buildTestBundle(office)
  const { contents, keyring } = await testJuror(office.bundle, slips[0])
  expect({
    entries: contents.entries.map(({ code }) => code),
    keys: keyring.entries.map(({ entryCode }) => entryCode),
  }).toEqual({ entries: ['C-2', 'C-3', 'P-1'], keys: ['C-2', 'C-3', 'P-1'] })
})

test('scores of an entry that is withdrawn afterwards are strays with a reason, and it has no rank', async () => {
  const office = await openTestOffice()
  await collectScores(office)
  await withdraw(office, { 'C-1': '2026-11-23 The city took it back' })
  const results = await office.handlers['office.results']({}, quiet)
  const cells = await office.handlers['office.matrix']({}, quiet)
  const path = join(office.root, 'results.csv')
  await office.handlers['office.writeResults']({ path, language: 'en' }, quiet)
  expect({
    ranked: results.categories[0]?.entries.map(({ code }) => code).toSorted(),
    unranked: results.categories[0]?.unranked,
    strays: results.strays.map(({ jurorId, sheet, reason }) => [jurorId, sheet.entryCode, reason]),
    withdrawn: results.withdrawn.map(({ code, withdrawn }) => [code, withdrawn.reason]),
    matrix: cells.filter(({ entryCode }) => entryCode === 'C-1').map(({ state }) => state),
    isInTable: (await readFile(path, 'utf8')).includes('C-1'),
  }).toEqual({
    ranked: ['C-2', 'C-3'],
    unranked: [],
    strays: ['J01', 'J02', 'J03'].map((juror) => [juror, 'C-1', 'entry-withdrawn']),
    withdrawn: [['C-1', 'The city took it back']],
    matrix: ['withdrawn', 'withdrawn', 'withdrawn'],
    isInTable: true,
  })
})

/** Writes the column into entries.csv and reads the folder again. */
async function withdraw(
  { folder, handlers }: TestOffice,
  cells: Readonly<Record<string, string>>,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  const lines = change(String(soundPrize['entries.csv'])).split('\n')
  const written = lines.map((line, place) => {
    if (place === 0) return `${line},withdrawn`
    // A quoted cell of the fixture goes over two lines; the cell comes after its second.
    if (line === '' || line.startsWith('C-2')) return line
    const code = line.startsWith('lines"') ? 'C-2' : line.slice(0, 3)
    return `${line},${cells[code] ?? ''}`
  })
  await writeFile(join(folder, 'entries.csv'), written.join('\n'))
  await handlers['office.read']({}, quiet)
}

async function collectScores(office: TestOffice): Promise<void> {
  const paths: string[] = []
  for (const slip of await buildTestBundle(office)) {
    const juror = await testJuror(office.bundle, slip)
    const scores = scoresOf(
      juror,
      sheetsOf(juror, () => 300),
    )
    paths.push(await sealTo(office.root, `${slip.jurorId}.juryscore`, juror, scores))
  }
  await office.handlers['office.collect']({ paths }, quiet)
}
