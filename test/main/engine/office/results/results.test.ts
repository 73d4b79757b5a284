import { parse } from 'csv-parse/sync'
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import { refusal } from '../../../../support/refusal.ts'
import { soundPrize, writeFiles } from '../prizeFixture.ts'
import { quiet, readOffice, type TestOffice } from '../officeFixture.ts'
import { points, scoredOffice } from './scoredOffice.ts'

test('results equal what a naive sum over the sheets gives', async () => {
  const office = await scoredOffice()
  const { categories } = await office.handlers['office.results']({}, quiet)
  const naive = ['C-1', 'C-2', 'C-3'].map((code) => {
    const totals = Object.values(points).map((entries) => {
      const [benefit = 0, craft = 0] = entries[code] ?? []
      return ((benefit - 100) / 400 + (craft - 100) / 400) * 50
    })
    return { code, score: totals.reduce((sum, total) => sum + total, 0) / totals.length }
  })
  const expected = naive
    .toSorted((a, b) => b.score - a.score)
    .map(({ code, score }, place) => ({ code, rank: place + 1, score: score.toFixed(8) }))
  const ranked = categories[0]?.entries.map(({ code, rank, score }) => {
    return { code, rank, score: Number(score).toFixed(8) }
  })
  expect(ranked).toEqual(expected)
  expect(categories[1]?.entries.map(({ code, score, sheets }) => [code, score, sheets])).toEqual([
    ['P-1', '80', 2],
  ])
})

test('the matrix shows at once what is missing, recused and scored', async () => {
  const office = await scoredOffice()
  await unsent(office)
  const cells = await office.handlers['office.matrix']({}, quiet)
  expect(cells.map(({ jurorId, entryCode, state }) => `${jurorId} ${entryCode} ${state}`)).toEqual([
    'J01 C-1 scored',
    'J01 C-2 scored',
    'J01 C-3 scored',
    'J01 P-1 scored',
    'J02 C-1 scored',
    'J02 C-2 scored',
    'J02 C-3 scored',
    'J02 P-1 recused',
    'J03 C-1 scored',
    'J03 C-2 scored',
    'J03 C-3 scored',
    'J03 P-1 scored',
    'J04 C-1 missing',
    'J04 C-2 missing',
    'J04 C-3 missing',
    'J04 P-1 missing',
  ])
})

test('a sheet that no longer belongs is listed with its reason, and does not count', async () => {
  const office = await scoredOffice()
  const entries = String(soundPrize['entries.csv']).replace(/^C-3.*\n/m, '')
  await writeFiles(office.folder, {
    'entries.csv': entries,
    'assignments.csv':
      'juror,entry\nJ01,C-1\nJ01,C-2\nJ02,C-2\nJ03,C-1\nJ03,C-2\nJ01,P-1\nJ03,P-1\n',
    'conflicts.csv': 'juror,entry,reason\nJ02,P-1,sister\nJ03,P-1,late\n',
  })
  await readOffice(office)
  const { categories, sheets, strays } = await office.handlers['office.results']({}, quiet)
  expect({
    strays: strays.map(({ jurorId, sheet, reason }) => `${jurorId} ${sheet.entryCode} ${reason}`),
    counting: sheets.length,
    sheets: categories.flatMap(({ entries: ranked, unranked }) =>
      [...ranked, ...unranked].map(({ code, sheets: count }) => `${code} ${count}`),
    ),
  }).toEqual({
    strays: [
      'J01 C-3 entry-withdrawn',
      'J02 C-1 not-assigned',
      'J02 C-3 entry-withdrawn',
      'J03 C-3 entry-withdrawn',
      'J03 P-1 in-conflict',
    ],
    counting: 7,
    sheets: ['C-2 3', 'C-1 2', 'P-1 1'],
  })
})

test('the rule and the rubrics in the bundle hold, whatever prize.yaml says afterwards', async () => {
  const office = await scoredOffice()
  const before = await office.handlers['office.results']({}, quiet)
  const changed = String(soundPrize['prize.yaml'])
    .replace('method: mean', 'method: median')
    .replace('maximum: 10', 'maximum: 20')
  await writeFiles(office.folder, { 'prize.yaml': changed })
  const { findings, prize } = await readOffice(office)
  const after = await office.handlers['office.results']({}, quiet)

  expect([prize.rule.method, findings.map(({ code }) => code)]).toEqual([
    { kind: 'median' },
    ['CHANGED_SINCE_BUILD'],
  ])
  expect(after.prize.categories).not.toEqual(prize.categories)
  expect(after).toEqual(before)
})

test('results are written as one CSV table with every mark', async () => {
  const office = await scoredOffice()
  const path = join(office.root, 'results.csv')
  await office.handlers['office.writeResults']({ path, language: 'en' }, quiet)
  const text = await readFile(path, 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true })
  expect([text.split(',')[0], rows.length, rows[0], rows.at(-1)]).toEqual([
    'category',
    // Two marks a sheet, an overall comment, two marks of P-1, a recusal.
    3 * 3 * 2 + 1 + 2 + 1,
    {
      category: 'cities',
      rank: '1',
      entry: 'C-2',
      title: 'New bridge, old river',
      score: '81.25',
      juror: 'J01',
      'juror name': 'Kim Minseo',
      state: 'scored',
      counts: 'yes',
      total: '75',
      criterion: 'benefit',
      points: '4',
      comment: '',
      'not ranked because': '',
      'withdrawn because': '',
      rule: 'mean of all jurors’ totals',
      made: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
      'inputs sha256': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    },
    expect.objectContaining({ entry: 'P-1', juror: 'J03', criterion: 'leadership', points: '9' }),
  ])
  const comments = rows.filter(({ comment }) => comment !== '')
  expect(comments.map(({ juror, criterion, comment }) => [juror, criterion, comment])).toEqual([
    ['J02', 'benefit', "'=1+1 is no formula"],
    ['J02', '', 'Well made'],
  ])
  // J02 is recused from P-1.
  expect(rows.filter(({ counts }) => counts !== 'yes')).toEqual([
    expect.objectContaining({ entry: 'P-1', juror: 'J02', state: 'recused', counts: 'no' }),
  ])
})

test('an entry that was withdrawn stands in the table with its reason', async () => {
  const office = await scoredOffice()
  const codes = [EntryCode.parse('P-1')]
  await office.handlers['office.withdrawEntries']({ codes, reason: 'The city took it back' }, quiet)
  const path = join(office.root, 'results.csv')
  await office.handlers['office.writeResults']({ path, language: 'en' }, quiet)
  const rows: Record<string, string>[] = parse(await readFile(path, 'utf8'), { columns: true })
  const own = rows.filter(({ entry }) => entry === 'P-1')
  expect(new Set(own.map((row) => [row['rank'], row['not ranked because']].join()))).toEqual(
    new Set([',withdrawn']),
  )
  expect(own[0]?.['withdrawn because']).toContain('The city took it back')
})

test('results are written as a workbook', async () => {
  const office = await scoredOffice()
  const path = join(office.root, 'results.xlsx')
  await office.handlers['office.writeResults']({ path, language: 'en' }, quiet)
  const bytes = await readFile(path)
  expect([bytes.subarray(0, 2).toString(), bytes.length > 5000]).toEqual(['PK', true])
})

test('results that cannot be written are refused by the reason', async () => {
  const office = await scoredOffice()
  await mkdir(join(office.root, 'folder.csv'))
  const write = (path: string): Promise<string> =>
    refusal(
      Promise.resolve(office.handlers['office.writeResults']({ path, language: 'en' }, quiet)),
    )
  const refusals = [await write(join(office.root, 'folder.csv'))]
  await office.handlers['office.lock']({}, quiet)
  refusals.push(await write(join(office.root, 'a.csv')))
  expect(refusals).toEqual(['IS_A_FOLDER', 'OFFICE_LOCKED'])
})

/** Three jurors have sent their files. */

test('one digest stands for all that decided the results, and sha256sum finds it too', async () => {
  const office = await scoredOffice()
  const { sources, strays } = await office.handlers['office.results']({}, quiet)
  const lines = [
    `bundle ${sources.bundle?.id ?? ''}`,
    `rubrics ${sources.bundle?.rubricDigest ?? ''}`,
    ...sources.files.map(({ jurorId, digest }) => `scores ${jurorId} 1 ${digest}`),
    ...['C-1', 'C-2', 'C-3', 'P-1'].map((code) => `entry ${code}`),
  ]
  const text = lines.map((line) => `${line}\n`).join('')
  expect(strays).toEqual([])
  expect(sources.files.map(({ jurorId, state }) => [jurorId, state])).toEqual([
    ['J01', 'counts'],
    ['J02', 'counts'],
    ['J03', 'counts'],
  ])
  expect(sources.digest).toBe(createHash('sha256').update(text).digest('hex'))
})

/** A juror comes in late, so that somebody has sent nothing. */
async function unsent(office: TestOffice): Promise<void> {
  const jurors = `${String(soundPrize['jurors.csv'])}J04,Late Comer,,,\n`
  await writeFiles(office.folder, { 'jurors.csv': jurors })
  await readOffice(office)
}
