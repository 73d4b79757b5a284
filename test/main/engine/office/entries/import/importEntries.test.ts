import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportChoices, ImportPlan } from '../../../../../../shared/calls/entryViews.ts'
import { refusal } from '../../../../../support/refusal.ts'
import { openTestOffice, quiet, readOffice, type TestOffice } from '../../officeFixture.ts'

const pasted = `접수번호\t부문\t제목\t기관명\t도시\t제출서류
C-2\tCities\tNew bridge, new river\tCity of B\tB\t
\tPEOPLE\tThe gardener\tBo Ek\tUlm\tC:\\bids\\letter.pdf|cv.pdf
\tPEOPLE\tThe ferryman\tAna Ruiz\tD\t
C-7\tBridges\tA dam\t\t\t
C-8\tCities\t\t\t\t
C 9\tCities\tA weir\t\t\t
c-2\tCities\tTwice\t\t\t
C-1\tCities\tClean bank\tCity of A\tA\t
`

test('a table in Korean is understood by its names, row by row', async () => {
  const office = await openTestOffice()
  const { rows, choices } = await read(office, pasted)
  expect(choices).toMatchObject({
    hasHeader: true,
    columns: ['code', 'category', 'title', 'applicant', 'city', 'documents'],
    categories: [
      { value: 'Cities', categoryId: 'cities' },
      { value: 'PEOPLE', categoryId: 'people' },
      { value: 'Bridges', categoryId: null },
    ],
  })
  expect(rows.map(said)).toEqual([
    '2 changed C-2 title was New bridge, old river',
    '3 new P-2',
    '4 same P-1',
    '5 wrong C-7 UNKNOWN_CATEGORY',
    '6 wrong C-8 VALUE_MISSING',
    '7 wrong C 9 CODE_WRONG',
    '8 wrong C-2 DUPLICATE_ENTRY',
    '9 same C-1',
  ])
  expect(rows[1]?.cells.documents).toBe('letter.pdf;cv.pdf')
})

test('its good rows are taken in as one step, and undo brings the table back byte for byte', async () => {
  const office = await openTestOffice()
  const path = join(office.folder, 'entries.csv')
  const before = await readFile(path, 'utf8')
  const { choices, sha256 } = await read(office, pasted)
  const source = { path: null, text: pasted }
  await office.handlers['office.importEntries']({ ...source, choices, sha256 }, quiet)
  expect(await readFile(path, 'utf8')).toBe(
    before
      .replace('New bridge, old river', 'New bridge, new river')
      .concat('P-2,people,The gardener,Bo Ek,Ulm,,,letter.pdf;cv.pdf\n'),
  )
  await office.handlers['office.undoEdit']({}, quiet)
  expect(await readFile(path, 'utf8')).toBe(before)
})

test('entries that are there are left alone when that is wished', async () => {
  const office = await openTestOffice()
  const { choices } = await read(office, pasted)
  const { rows } = await read(office, pasted, { ...choices, existing: 'skip' })
  expect(rows.map(({ fate }) => fate).slice(0, 3)).toEqual(['skipped', 'new', 'same'])
})

test('a word that means no category is given one, and other columns are chosen', async () => {
  const office = await openTestOffice()
  const { choices } = await read(office, pasted)
  const categories = choices.categories.map((each) => ({
    ...each,
    categoryId: each.categoryId ?? choices.category,
  }))
  const { rows } = await read(office, pasted, { ...choices, categories })
  expect(rows[3]).toMatchObject({ fate: 'new', code: 'C-7', categoryId: 'cities' })
})

test('a table without names is understood once the columns are chosen', async () => {
  const office = await openTestOffice()
  const text = 'A dam;Ulm\nA weir;Bonn\n'
  const { choices, columns } = await read(office, text)
  expect([choices.hasHeader, columns]).toEqual([
    false,
    [
      { name: '', example: 'A dam' },
      { name: '', example: 'Ulm' },
    ],
  ])
  const { rows } = await read(office, text, { ...choices, columns: ['title', 'city'] })
  expect(rows.map(said)).toEqual(['1 new C-4', '2 new C-5'])
})

test('a workbook, and a table that was changed after it was looked at, are refused', async () => {
  const office = await openTestOffice()
  const path = join(office.root, 'list.csv')
  const source = { path, text: null }
  await writeFile(path, Buffer.from('504b030414000600', 'hex'))
  const plan = office.handlers['office.readImport']({ ...source, choices: null }, quiet)
  expect(await refusal(Promise.resolve(plan))).toBe('TABLE_IS_WORKBOOK')
  await writeFile(path, 'title,city\nA dam,Ulm\n')
  const seen = await office.handlers['office.readImport']({ ...source, choices: null }, quiet)
  await writeFile(path, 'title,city\nA dam,Bonn\n')
  const { choices, sha256 } = seen
  const taken = office.handlers['office.importEntries']({ ...source, choices, sha256 }, quiet)
  expect(await refusal(Promise.resolve(taken))).toBe('TEXT_CHANGED')
})

test('a thousand rows are taken in and numbered', async () => {
  const office = await openTestOffice()
  const lines = Array.from({ length: 1000 }, (_, place) => `Entry ${place},People`)
  const text = ['title,category', ...lines].join('\n')
  const { choices, sha256 } = await read(office, text)
  await office.handlers['office.importEntries']({ path: null, text, choices, sha256 }, quiet)
  const { entries } = await readOffice(office)
  expect([entries.length, entries.at(-1)?.code]).toEqual([1004, 'P-1001'])
})

function read(
  office: TestOffice,
  text: string,
  choices: ImportChoices | null = null,
): Promise<ImportPlan> {
  return Promise.resolve(office.handlers['office.readImport']({ path: null, text, choices }, quiet))
}

function said({ line, fate, code, changes, problems }: ImportPlan['rows'][number]): string {
  const why = [
    ...problems.map((problem) => problem.code),
    ...changes.map(({ field, before }) => `${field} was ${before}`),
  ]
  return [line, fate, code, ...why].join(' ')
}
