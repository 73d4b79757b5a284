import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAudit } from '../../../../../main/engine/office/store/audit.ts'
import { openOfficeStore } from '../../../../../main/engine/office/store/officeStore.ts'
import type { EntryFields, NewEntry } from '../../../../../shared/calls/entryViews.ts'
import { NewEntry as NewEntrySchema } from '../../../../../shared/calls/entryViews.ts'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import { refusal } from '../../../../support/refusal.ts'
import {
  officePassphrase,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'
import { soundPrize } from '../prizeFixture.ts'

const [one, two, person] = ['C-1', 'C-2', 'P-1'].map((code) => EntryCode.parse(code)) as [
  EntryCode,
  EntryCode,
  EntryCode,
]

test('a field is changed and every other byte stays; undo brings the text back as it was', async () => {
  const office = await openTestOffice()
  const before = await entriesOf(office)
  await office.handlers['office.changeEntries'](
    { codes: [two], fields: { title: 'A "new", bridge', city: 'Seoul' } },
    quiet,
  )
  expect(await entriesOf(office)).toBe(
    before.replace('"New bridge, old river",City of B,B', '"A ""new"", bridge",City of B,Seoul'),
  )
  await office.handlers['office.undoEdit']({}, quiet)
  expect(await entriesOf(office)).toBe(before)
})

test('several entries are put into a category at once', async () => {
  const office = await openTestOffice()
  const category = (await readOffice(office)).prize.categories[1]
  if (category === undefined) throw new Error('no second category')
  const fields = { categoryId: category.id }
  await office.handlers['office.changeEntries']({ codes: [one, two], fields }, quiet)
  const { entries } = await readOffice(office)
  expect(entries.map(({ code, categoryId }) => `${code} ${categoryId}`)).toEqual([
    'C-1 people',
    'C-2 people',
    'C-3 cities',
    'P-1 people',
  ])
})

test('a calibration entry takes the mark from the one before', async () => {
  const office = await openTestOffice()
  for (const code of [one, two]) {
    await office.handlers['office.changeEntries'](
      { codes: [code], fields: { calibration: true } },
      quiet,
    )
  }
  const { entries, findings } = await readOffice(office)
  expect(entries.filter(({ calibration }) => calibration).map(({ code }) => code)).toEqual(['C-2'])
  expect(findings.filter(({ code }) => code === 'CALIBRATION_TWICE')).toEqual([])
})

test('a new entry is added once, whatever the case of its code', async () => {
  const office = await openTestOffice()
  const add = (code: string): Promise<unknown> =>
    Promise.resolve(office.handlers['office.addEntry']({ entry: newEntry(code) }, quiet))
  await add('C-9')
  expect(await refusal(add('c-9'))).toBe('ENTRY_EXISTS')
  expect((await entriesOf(office)).endsWith('C-9,cities,A ninth,,,,,\n')).toBe(true)
})

test('documents are put in another order; one that is deleted can be taken back', async () => {
  const office = await openTestOffice()
  const set = async (documents: readonly string[], deleted: readonly string[]): Promise<void> => {
    await office.handlers['office.setDocuments']({ entryCode: one, documents, deleted }, quiet)
  }
  await set(['budget.pdf', 'plan.pdf'], [])
  expect(await documentsOf(office)).toEqual(['budget.pdf', 'plan.pdf'])
  await set(['plan.pdf'], ['budget.pdf'])
  expect([await documentsOf(office), await filesOf(office)]).toEqual([['plan.pdf'], ['plan.pdf']])
  await office.handlers['office.undoEdit']({}, quiet)
  expect([await documentsOf(office), await filesOf(office)]).toEqual([
    ['budget.pdf', 'plan.pdf'],
    ['budget.pdf', 'plan.pdf'],
  ])
})

test('deleted entries go from every table and their documents from the folder, until it is undone', async () => {
  const office = await openTestOffice({ 'assignments.csv': 'juror,entry\nJ01,C-1\nJ02,P-1\n' })
  const before = await Promise.all(tables(office))
  await office.handlers['office.deleteEntries']({ codes: [one, person], files: true }, quiet)
  const { entries, findings } = await readOffice(office)
  expect({
    entries: entries.map(({ code }) => code),
    unknown: findings.filter(({ code }) => code === 'UNKNOWN_ENTRY' || code === 'DOCUMENT_UNNAMED'),
    documents: await readdir(join(office.folder, 'documents')),
    assignments: await readFile(join(office.folder, 'assignments.csv'), 'utf8'),
  }).toEqual({
    entries: ['C-2', 'C-3'],
    unknown: [],
    documents: ['C-2', 'C-3'],
    assignments: 'juror,entry\n',
  })
  await office.handlers['office.undoEdit']({}, quiet)
  expect(await Promise.all(tables(office))).toEqual(before)
  expect(await filesOf(office)).toEqual(['budget.pdf', 'plan.pdf'])
})

test('what was deleted is gone for good once the prize is closed', async () => {
  const office = await openTestOffice()
  await office.handlers['office.deleteEntries']({ codes: [one], files: true }, quiet)
  expect(await readdir(office.folder)).toContain('.jurybox-aside')
  await office.handlers['office.close']({}, quiet)
  await expect.poll(() => readdir(office.folder)).not.toContain('.jurybox-aside')
})

test('withdrawals and what takes them back stand in the log, undo included', async () => {
  const office = await openTestOffice()
  await office.handlers['office.withdrawEntries']({ codes: [one], reason: 'Sent too late' }, quiet)
  await office.handlers['office.undoEdit']({}, quiet)
  await office.handlers['office.redoEdit']({}, quiet)
  await office.handlers['office.restoreEntries']({ codes: [one] }, quiet)
  await office.handlers['office.close']({}, quiet)
  const store = await openOfficeStore(office.folder, officePassphrase, office.ports)
  const acts = readAudit(store.store).filter(({ act }) => act.startsWith('entry-'))
  store.store.close()
  expect(acts.map(({ act, details }) => [act, ...Object.values(details)])).toEqual([
    ['entry-withdrawn', 'C-1', 'Sent too late'],
    ['entry-restored', 'C-1'],
    ['entry-withdrawn', 'C-1', 'Sent too late'],
    ['entry-restored', 'C-1'],
  ])
})

test('an office with books withdraws nothing while it is locked', async () => {
  const office = await openTestOffice()
  await office.handlers['office.lock']({}, quiet)
  const refused = office.handlers['office.withdrawEntries']({ codes: [one], reason: 'Late' }, quiet)
  expect(await refusal(Promise.resolve(refused))).toBe('OFFICE_LOCKED')
})

function newEntry(code: string): NewEntry {
  const fields = { categoryId: 'cities', title: 'A ninth', applicant: '', city: '', country: '' }
  const rest = { summary: '', calibration: false, documents: [] satisfies EntryFields['documents'] }
  return NewEntrySchema.parse({ code, ...fields, ...rest })
}

async function entriesOf({ folder }: TestOffice): Promise<string> {
  return readFile(join(folder, 'entries.csv'), 'utf8')
}

function tables({ folder }: TestOffice): readonly Promise<string>[] {
  return Object.keys({ ...soundPrize, 'assignments.csv': '' })
    .filter((name) => name.endsWith('.csv'))
    .map((name) => readFile(join(folder, name), 'utf8'))
}

async function documentsOf(office: TestOffice): Promise<readonly string[] | undefined> {
  const { entries } = await readOffice(office)
  return entries.find(({ code }) => code === one)?.documents
}

async function filesOf({ folder }: TestOffice): Promise<readonly string[]> {
  return (await readdir(join(folder, 'documents', one))).toSorted()
}
