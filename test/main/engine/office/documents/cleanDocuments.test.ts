import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPdfReader } from '../../../../../main/engine/documents/pdfReader.ts'
import { readAudit } from '../../../../../main/engine/office/store/audit.ts'
import { openOfficeStore } from '../../../../../main/engine/office/store/officeStore.ts'
import { removedByCleaning } from '../../../../../shared/model/cleaning.ts'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import type { Office } from '../../../../../shared/calls/views.ts'
import { busyPdf, lockedPdf, pdfOf } from '../../documents/pdfFixture.ts'
import {
  checkedOffice,
  officePassphrase,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'

const plan = { entryCode: EntryCode.parse('C-1'), file: 'plan.pdf' }
const letter = { entryCode: EntryCode.parse('P-1'), file: 'letter.pdf' }

test('a clean copy takes the place of a document, the original is kept and comes back', async () => {
  const received = await busyPdf()
  const office = await openTestOffice({ 'documents/C-1/plan.pdf': received })
  const path = join(office.folder, 'documents/C-1/plan.pdf')
  const original = join(office.folder, 'originals/C-1/plan.pdf')
  const { verdicts, stopped, office: after } = await clean(office, [plan])
  expect([verdicts, stopped]).toMatchObject([
    [{ ...plan, outcome: 'cleaned', code: null, removed: { scripts: 1, attachments: 1 } }],
    false,
  ])
  expect(found(after, 'C-1/plan.pdf')).toEqual([])
  expect(standing(after).cleanCopies).toEqual([plan])
  expect(Buffer.from(received).equals(await readFile(original))).toBe(true)
  const size = await office.handlers['office.originalSize'](plan, quiet)
  const range = await office.handlers['office.readOriginal']({ ...plan, begin: 0, end: 8 }, quiet)
  expect([size, Buffer.from(range).toString('latin1')]).toEqual([received.length, '%PDF-1.7'])

  const back = await office.handlers['office.takeOriginalsBack']({ documents: [plan] }, quiet)
  expect(back.verdicts).toMatchObject([{ outcome: 'taken-back' }])
  expect(Buffer.from(received).equals(await readFile(path))).toBe(true)
  expect(found(back.office, 'C-1/plan.pdf').length).toBeGreaterThan(4)
  await expect(access(join(office.folder, 'originals'))).rejects.toThrow()
})

test('one that cannot be cleaned stops no other, and each is told with its reason', async () => {
  const office = await openTestOffice({
    'documents/C-1/plan.pdf': lockedPdf(),
    'documents/C-1/budget.pdf': 'Dear jury',
    'documents/P-1/letter.pdf': await busyPdf(),
  })
  const budget = { ...plan, file: 'budget.pdf' }
  const missing = { ...plan, file: '../../prize.yaml' }
  const { verdicts } = await clean(office, [plan, budget, missing, letter, letter])
  expect(verdicts.map(({ file, outcome, code }) => [file, outcome, code])).toEqual([
    ['plan.pdf', 'refused', 'CLEAN_ENCRYPTED'],
    ['budget.pdf', 'refused', 'CLEAN_UNREADABLE'],
    ['../../prize.yaml', 'refused', 'UNKNOWN_DOCUMENT'],
    ['letter.pdf', 'cleaned', null],
    ['letter.pdf', 'refused', 'CLEAN_ALREADY'],
  ])
  expect(await readFile(join(office.folder, 'documents/C-1/budget.pdf'), 'utf8')).toBe('Dear jury')
})

test('an original is never put over what the applicant sent later, nor lost when that is cleaned', async () => {
  const [first, second] = [await busyPdf(), await pdfOf('A better letter')]
  const office = await openTestOffice({ 'documents/P-1/letter.pdf': first })
  await clean(office, [letter])
  await writeFile(join(office.folder, 'documents/P-1/letter.pdf'), second)
  const back = await office.handlers['office.takeOriginalsBack']({ documents: [letter] }, quiet)
  expect(back.verdicts).toMatchObject([{ outcome: 'refused', code: 'ORIGINAL_OLDER' }])
  await clean(office, [letter])
  const kept = (name: string): Promise<Buffer> =>
    readFile(join(office.folder, 'originals/P-1', name))
  expect(Buffer.from(second).equals(await kept('letter.pdf'))).toBe(true)
  expect(Buffer.from(first).equals(await kept('letter (1).pdf'))).toBe(true)
})

test('a stop leaves what was done, and nothing half done', async () => {
  const office = await openTestOffice({
    'documents/C-1/plan.pdf': await busyPdf(),
    'documents/P-1/letter.pdf': await busyPdf(),
  })
  const stop = new AbortController()
  const context = {
    signal: stop.signal,
    report: ({ done }: { done: number }) => {
      if (done === 1) stop.abort()
    },
  }
  const documents = [plan, letter]
  const answer = await office.handlers['office.cleanDocuments']({ documents }, context)
  expect([answer.stopped, answer.verdicts.length]).toEqual([true, 1])
  expect(standing(answer.office).cleanCopies).toEqual([plan])
})

test('the log tells which file took the place of which', async () => {
  const office = await openTestOffice({ 'documents/P-1/letter.pdf': await busyPdf() })
  await clean(office, [letter])
  await office.handlers['office.takeOriginalsBack']({ documents: [letter] }, quiet)
  await office.handlers['office.close']({}, quiet)
  const store = await openOfficeStore(office.folder, officePassphrase, office.ports)
  const acts = readAudit(store.store).filter(({ act }) => /cleaned|taken/.test(act))
  store.store.close()
  expect(acts.map(({ act, details }) => [act, details['entry'], details['file']])).toEqual([
    ['document-cleaned', 'P-1', 'letter.pdf'],
    ['original-taken-back', 'P-1', 'letter.pdf'],
  ])
  expect(acts[0]?.details['original']).toBe(acts[1]?.details['sha256'])
})

test('the bundle takes the clean copy', async () => {
  const office = await openTestOffice({ 'documents/P-1/letter.pdf': await busyPdf() })
  await clean(office, [letter])
  const { size } = await stat(join(office.folder, 'documents/P-1/letter.pdf'))
  await office.handlers['office.build']({ out: office.bundle }, quiet)
  const { documents } = await readOffice(office)
  expect(documents.find(({ entryCode }) => entryCode === 'P-1')?.bytes).toBe(size)
})

test('what a check saw is known at the next start, and only what was changed is opened again', async () => {
  const office = await openTestOffice({ 'documents/P-1/letter.pdf': await busyPdf() })
  const before = await office.handlers['office.check']({}, quiet)
  await office.handlers['office.close']({}, quiet)
  const again = checkedOffice(office.ports)
  const opened = await again['office.open']({ folder: office.folder }, quiet)
  expect([standing(before).unchecked, standing(opened).unchecked]).toEqual([0, 0])
  expect(found(opened, 'P-1/letter.pdf')).toEqual(found(before, 'P-1/letter.pdf'))
  await writeFile(join(office.folder, 'documents/C-1/plan.pdf'), await pdfOf('Another'))
  expect(standing(await again['office.read']({}, quiet)).unchecked).toBe(1)
  await writeFile(join(office.folder, 'documents/.checked.json'), '{"check":1,"documents":{"x":3}}')
  await again['office.open']({ folder: office.folder }, quiet)
  expect(standing(await again['office.read']({}, quiet)).unchecked).toBe(5)
  await again['office.close']({}, quiet)
})

test('a cleaning that is stopped in the middle of a document leaves the document', async () => {
  const office = await openTestOffice()
  const reader = createPdfReader({
    pdfjsFolder: join(import.meta.dirname, '../../../../../node_modules/pdfjs-dist'),
  })
  await mkdir(join(office.root, 'out'))
  const path = join(office.folder, 'documents/C-1/plan.pdf')
  const stopped = reader.clean(path, join(office.root, 'out/a.pdf'), AbortSignal.abort())
  await expect(stopped).rejects.toMatchObject({ code: 'CANCELLED' })
  const nowhere = reader.clean(path, join(office.root, 'none/a.pdf'), quiet.signal)
  await expect(nowhere).rejects.toMatchObject({ code: 'FILE_MISSING' })
  await reader.close()
})

async function clean(
  { handlers }: TestOffice,
  documents: readonly (typeof plan)[],
): Promise<Awaited<ReturnType<TestOffice['handlers']['office.cleanDocuments']>>> {
  return handlers['office.cleanDocuments']({ documents }, quiet)
}

type View = Awaited<ReturnType<TestOffice['handlers']['office.read']>>

function standing(view: View): Office['standing'] {
  if (!('prize' in view)) throw new Error('the prize is broken')
  return view.standing
}

/** The kinds of findings in a document that a clean copy must not have. */
function found({ findings }: Pick<View, 'findings'>, name: string): readonly string[] {
  return findings
    .filter(({ file, code }) => file === `documents/${name}` && removedByCleaning.has(code))
    .map(({ code }) => code)
}
