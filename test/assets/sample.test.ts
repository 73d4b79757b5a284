import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { readPrizeFolder } from '../../main/engine/office/prizeFolder/readPrizeFolder.ts'
import { EntryCode } from '../../shared/model/ids.ts'
import type { Category } from '../../shared/model/prize.ts'
import { usualBootstrap } from '../../shared/scoring/bootstrap.ts'
import { categoryResults } from '../../shared/scoring/categoryResults.ts'
import { connected } from '../../shared/scoring/connected.ts'
import { markAllowed } from '../../shared/scoring/markAllowed.ts'
import { missing } from '../../shared/scoring/missing.ts'
import type { CategoryResults } from '../../shared/scoring/results.ts'
import { readRows, readSamplePrize, sampleFolder } from './sampleFolder.ts'
import { readSampleSheets } from './sampleSheets.ts'

const now = Date.parse('2026-12-01T09:00:00Z')

async function entriesOf(category: string): Promise<readonly EntryCode[]> {
  const rows = await readRows('entries.csv')
  return rows
    .filter((row) => row['category'] === category)
    .map((row) => EntryCode.parse(row['code']))
}

async function categoryOf(code: string): Promise<Category> {
  const prize = await readSamplePrize()
  const row = (await readRows('entries.csv')).find((entry) => entry['code'] === code)
  const category = prize.categories.find(({ id }) => id === row?.['category'])
  if (category === undefined) throw new Error(`no entry ${code}`)
  return category
}

async function resultsOf(id: string): Promise<CategoryResults> {
  const prize = await readSamplePrize()
  const category = prize.categories.find((candidate) => candidate.id === id)
  if (category === undefined) throw new Error(`no category ${id}`)
  return categoryResults(
    category,
    prize.rule,
    await entriesOf(id),
    await readSampleSheets(),
    usualBootstrap,
  )
}

async function pdfs(): Promise<readonly string[]> {
  const folder = join(sampleFolder, 'documents')
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.pdf')).toSorted()
}

/** Pages and what a check finds; the name of the error where the document does not open. */
async function opened(name: string): Promise<number | string> {
  const data = Uint8Array.from(await readFile(join(sampleFolder, 'documents', name)))
  const task = getDocument({ data, verbosity: 0 })
  try {
    return (await task.promise).numPages
  } catch (failure) {
    return failure instanceof Error ? failure.name : 'unknown'
  } finally {
    await task.destroy()
  }
}

test('the prize folder has no mistake', async () => {
  const { findings } = await readPrizeFolder(sampleFolder, now)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('fourteen entries come from as many cities', async () => {
  const entries = await readRows('entries.csv')
  expect(new Set(entries.map((entry) => entry['city'])).size).toBe(14)
})

test('every document is named in entries.csv, and every one named is there', async () => {
  const entries = await readRows('entries.csv')
  const named = entries.flatMap(({ code = '', documents = '' }) =>
    documents.split(';').map((file) => join(code, file)),
  )
  expect(named.toSorted()).toEqual(await pdfs())
})

test('forty documents hold more than 400 pages, and one asks for a password and one is damaged', async () => {
  const names = await pdfs()
  const answers = new Map<string, number | string>()
  for (const name of names) answers.set(name, await opened(name))
  const closed = [...answers].filter(([, answer]) => typeof answer === 'string')
  const pages = [...answers.values()].filter((answer) => typeof answer === 'number')
  expect({
    documents: names.length,
    closed: Object.fromEntries(closed),
    manyPages: pages.reduce((sum, count) => sum + count, 0) > 400,
    longest: Math.max(...pages) >= 120,
  }).toEqual({
    documents: 40,
    closed: {
      [join('HC-002', 'photographs.pdf')]: 'InvalidPDFException',
      [join('HC-005', 'financial-annex.pdf')]: 'PasswordException',
    },
    manyPages: true,
    longest: true,
  })
})

test.each([
  ['TI-001', '빗물받이 1,240곳에 설치한 센서와'],
  ['HC-001', '二千三百人が使い'],
  ['TI-003', 'benefits and permits'],
])('the words of %s can be found', async (code, words) => {
  const path = join(sampleFolder, 'documents', code, 'application.pdf')
  const task = getDocument({ data: Uint8Array.from(await readFile(path)), verbosity: 0 })
  const page = await (await task.promise).getPage(3)
  const { items } = await page.getTextContent()
  await task.destroy()
  const text = items.map((item) => ('str' in item ? item.str : '')).join('')
  expect(text).toContain(words)
})

test('scores.csv answers exactly the assignments', async () => {
  const pairs = (rows: readonly Readonly<Record<string, string>>[]): readonly string[] =>
    [...new Set(rows.map((row) => `${row['juror'] ?? ''} ${row['entry'] ?? ''}`))].toSorted()
  expect(pairs(await readRows('scores.csv'))).toEqual(pairs(await readRows('assignments.csv')))
})

test('no juror is assigned an entry in conflict', async () => {
  const assigned = (await readRows('assignments.csv')).map((row) => JSON.stringify(row))
  const conflicts = await readRows('conflicts.csv')
  const both = conflicts.filter(({ juror, entry }) =>
    assigned.includes(JSON.stringify({ juror, entry })),
  )
  expect([conflicts.length, both]).toEqual([3, []])
})

test('every sheet is complete, on the scale, and says why where it must', async () => {
  for (const { sheet } of await readSampleSheets()) {
    const { rubric } = await categoryOf(sheet.entryCode)
    expect(missing(rubric, sheet)).toEqual([])
    const wrong = sheet.marks.filter(
      ({ criterion, mark }) =>
        !rubric.criteria.some((candidate) => markAllowed(candidate, criterion, mark)),
    )
    expect(wrong).toEqual([])
  }
})

test.each(['tech-innovacity', 'human-centricity', 'leadership'])(
  'in %s every entry has three to five readers, not every juror reads every entry, and all hangs together',
  async (id) => {
    const codes = await entriesOf(id)
    const sheets = (await readSampleSheets()).filter(({ sheet }) => codes.includes(sheet.entryCode))
    const links = sheets.map(({ jurorId, sheet }) => ({ jurorId, entryCode: sheet.entryCode }))
    const counted = sheets
      .filter(({ sheet }) => sheet.state === 'scored')
      .map(({ jurorId, sheet }) => ({ jurorId, entryCode: sheet.entryCode }))
    const readers = codes.map((code) => links.filter(({ entryCode }) => entryCode === code).length)
    expect(readers.every((count) => count >= 3 && count <= 5)).toBe(true)
    expect(new Set(links.map(({ jurorId }) => jurorId)).size).toBe(5)
    expect(links.length).toBeLessThan(5 * codes.length)
    expect(connected(counted)).toBe(true)
  },
)

test('Tech-InnovaCity is decided by half a point', async () => {
  const { entries } = await resultsOf('tech-innovacity')
  expect(entries.map(({ code, exact }) => [code, exact]).slice(0, 2)).toEqual([
    ['TI-001', '3875/48'],
    ['TI-005', '1925/24'],
  ])
})

test('value creation separates the first two of Human-CentriCity, the median those of Leadership', async () => {
  const ties = [await resultsOf('human-centricity'), await resultsOf('leadership')].flatMap(
    (results) => results.ties,
  )
  expect(
    ties.map(({ order, steps }) => ({
      order,
      steps: steps.map(({ tieBreak, outcome }) => `${tieBreak.kind} ${outcome}`),
    })),
  ).toEqual([
    { order: [['HC-001'], ['HC-005']], steps: ['criterionMean separated'] },
    {
      order: [['LD-003'], ['LD-001']],
      steps: ['criterionMean no-such-criterion', 'median separated'],
    },
  ])
})

test('one juror is severe, one generous, one total stands alone, and two sheets do not count', async () => {
  const { jurors, outliers, uncounted } = await resultsOf('human-centricity')
  const bySeverity = jurors.toSorted((a, b) => (a.severity ?? 0) - (b.severity ?? 0))
  expect({
    outliers: outliers.map(({ jurorId, entryCode }) => `${jurorId} ${entryCode}`),
    uncounted,
    others: (await resultsOf('leadership')).uncounted,
    severest: (await resultsOf('tech-innovacity')).jurors.reduce((a, b) =>
      (a.severity ?? 0) < (b.severity ?? 0) ? a : b,
    ).id,
    jurors: bySeverity.length,
  }).toEqual({
    outliers: ['J05 HC-003'],
    uncounted: [{ jurorId: 'J04', entryCode: 'HC-004', reason: 'abstained' }],
    others: [{ jurorId: 'J02', entryCode: 'LD-002', reason: 'recused' }],
    severest: 'J03',
    jurors: 5,
  })
})
