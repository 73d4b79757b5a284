import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { CallContext } from '../../../../../../main/engine/ports.ts'
import type { DropPlan, Grouping } from '../../../../../../shared/calls/dropViews.ts'
import { CategoryId, EntryCode } from '../../../../../../shared/model/ids.ts'
import { refusal } from '../../../../../support/refusal.ts'
import { openTestOffice, quiet, readOffice, type TestOffice } from '../../officeFixture.ts'

const cities = CategoryId.parse('cities')

test('a folder of folders is an entry for each, with code, title and category from their names', async () => {
  const office = await openTestOffice()
  const root = await lay(office, {
    'bids/P-07 The gardener/letter.pdf': 'a',
    'bids/P-07 The gardener/annex/cv.pdf': 'b',
    'bids/People/Ada_Ek/letter.pdf': 'c',
    'bids/c-2 more/extra.pdf': 'd',
    'bids/Ulm/plan.pdf': 'e',
  })
  const plan = await scan(office, [join(root, 'bids')])
  expect([plan.grouping, said(plan)]).toEqual([
    'folder',
    [
      'new P-07 people “The gardener”: cv.pdf letter.pdf',
      'new P-2 people “Ada Ek”: letter.pdf',
      'new C-4 cities “Ulm”: plan.pdf',
      'old C-2 cities “New bridge, old river”: extra.pdf',
    ],
  ])
})

test('loose files are put together by the beginning of their names, or each for itself', async () => {
  const office = await openTestOffice()
  const root = await lay(office, {
    'in/C-009_plan.pdf': 'a',
    'in/C-009 budget.pdf': 'b',
    'in/Ulm_plan.pdf': 'c',
    'in/Ulm_letter.pdf': 'd',
    'in/Bonn.pdf': 'e',
  })
  const plan = await scan(office, [join(root, 'in')])
  expect([plan.grouping, said(plan)]).toEqual([
    'name',
    [
      'new C-4 cities “Bonn”: Bonn.pdf',
      'new C-009 cities “C-009”: budget.pdf plan.pdf',
      'new C-5 cities “Ulm”: letter.pdf plan.pdf',
    ],
  ])
  const wish = { grouping: 'file' as const, categoryId: cities, entryCode: null }
  const each = await office.handlers['office.planDrop']({ drop: plan.drop, ...wish }, quiet)
  expect(each.entries.length).toBe(5)
})

test('what is no PDF, hidden, a link or there already is left, and each says why', async () => {
  const office = await openTestOffice()
  const there = await readFile(join(office.folder, 'documents/C-1/plan.pdf'))
  const root = await lay(office, {
    'C-1/again.pdf': there,
    'C-1/new.pdf': 'n',
    'C-1/same.pdf': 'n',
    'C-1/.DS_Store': 'x',
    'C-1/notes.pdf': Buffer.from('just text'),
    'C-1/picture.png': Buffer.from('PNG'),
  })
  await symlink(join(root, 'C-1/new.pdf'), join(root, 'C-1/link.pdf'))
  const plan = await scan(office, [join(root, 'C-1')])
  expect([
    said(plan),
    plan.skipped.map(({ name, reason }) => `${name} ${reason}`).toSorted(),
  ]).toEqual([
    ['old C-1 cities “Clean bank”: new.pdf'],
    [
      '.DS_Store hidden',
      'C-1/notes.pdf not-pdf',
      'C-1/picture.png not-pdf',
      'again.pdf duplicate',
      'link.pdf link',
      'same.pdf duplicate',
    ],
  ])
})

test('what is taken is copied and named in the table in one step; the originals stay', async () => {
  const office = await openTestOffice()
  const root = await lay(office, { 'in/P-9 Ada/letter.pdf': 'a', 'in/C-1/plan.pdf': 'other' })
  const before = await readFile(join(office.folder, 'entries.csv'), 'utf8')
  const { drop, entries } = await scan(office, [join(root, 'in')])
  await office.handlers['office.takeDrop']({ drop, entries }, quiet)
  const taken = await readOffice(office)
  expect({
    documents: taken.entries.map(({ code, documents }) => [code, ...documents].join(' ')),
    findings: taken.findings.filter(({ code }) => code.startsWith('DOCUMENT')),
    copy: await readFile(join(office.folder, 'documents/P-9/letter.pdf'), 'latin1'),
    original: await readFile(join(root, 'in/P-9 Ada/letter.pdf'), 'latin1'),
  }).toEqual({
    documents: [
      'C-1 plan.pdf budget.pdf plan (2).pdf',
      'C-2 plan.pdf',
      'C-3 Plan v2.pdf',
      'P-1 letter.pdf',
      'P-9 letter.pdf',
    ],
    findings: [],
    copy: '%PDF-1.7 a',
    original: '%PDF-1.7 a',
  })
  await office.handlers['office.undoEdit']({}, quiet)
  const undone = await readOffice(office)
  expect(await readFile(join(office.folder, 'entries.csv'), 'utf8')).toBe(before)
  expect(undone.findings.filter(({ code }) => code === 'DOCUMENT_UNNAMED')).toEqual([])
  await office.handlers['office.redoEdit']({}, quiet)
  expect((await readOffice(office)).entries.length).toBe(5)
})

test('all of a drop on an entry is added to it', async () => {
  const office = await openTestOffice()
  const root = await lay(office, { 'a/x.pdf': 'x', 'y.pdf': 'y' })
  const plan = await scan(office, [join(root, 'a'), join(root, 'y.pdf')], null, 'C-3')
  expect(said(plan)).toEqual(['old C-3 cities “Quiet quay”: x.pdf y.pdf'])
})

test('work that is stopped leaves nothing', async () => {
  const office = await openTestOffice()
  const root = await lay(office, { 'in/X-1/a.pdf': 'a', 'in/X-2/b.pdf': 'b' })
  const { drop, entries } = await scan(office, [join(root, 'in')])
  const stop = new AbortController()
  const context: CallContext = {
    signal: stop.signal,
    report: () => {
      stop.abort()
    },
  }
  const taken = office.handlers['office.takeDrop']({ drop, entries }, context)
  expect(await refusal(Promise.resolve(taken))).toBe('CANCELLED')
  expect((await readOffice(office)).entries.length).toBe(4)
  const aside = await readdir(join(office.folder, '.jurybox-aside'), { recursive: true })
  expect(aside.filter((name) => name.includes('/'))).toEqual([])
})

test('a code that is taken meanwhile, and a drop that is gone, are refused', async () => {
  const office = await openTestOffice()
  const root = await lay(office, { 'in/X-1/a.pdf': 'a', 'in/X-2/b.pdf': 'b' })
  const { drop, entries } = await scan(office, [join(root, 'in')])
  const twice = entries.map((entry) => ({ ...entry, code: EntryCode.parse('C-1') }))
  const take = (name: string, wanted: typeof entries): Promise<string> =>
    refusal(
      Promise.resolve(office.handlers['office.takeDrop']({ drop: name, entries: wanted }, quiet)),
    )
  expect([await take(drop, twice), await take('other', entries)]).toEqual([
    'ENTRY_EXISTS',
    'DROP_GONE',
  ])
})

/** Lays small PDFs, or other bytes, outside of the prize. */
async function lay(
  { root }: TestOffice,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, 'outside', name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, typeof content === 'string' ? `%PDF-1.7 ${content}` : content)
  }
  return join(root, 'outside')
}

function scan(
  { handlers }: TestOffice,
  paths: readonly string[],
  grouping: Grouping | null = null,
  code: string | null = null,
): Promise<DropPlan> {
  const entryCode = code === null ? null : EntryCode.parse(code)
  const wish = { paths, grouping, categoryId: cities, entryCode }
  return Promise.resolve(handlers['office.scanDrop'](wish, quiet))
}

function said({ entries }: DropPlan): readonly string[] {
  return entries.map(({ isNew, code, categoryId, title, files }) => {
    const names = files.map(({ name }) => name).join(' ')
    return `${isNew ? 'new' : 'old'} ${code} ${categoryId} “${title}”: ${names}`
  })
}
