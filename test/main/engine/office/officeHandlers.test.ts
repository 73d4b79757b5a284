import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { HandlersOf } from '../../../../main/engine/handlers.ts'
import type { CallContext } from '../../../../main/engine/ports.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { refusal } from '../../../support/refusal.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { busyPdf, lockedPdf, pdfOf } from '../documents/pdfFixture.ts'
import {
  checkedOffice,
  officePassphrase as passphrase,
  openTestOffice,
  quiet,
  readOffice,
  testPorts,
  type TestOffice,
} from './officeFixture.ts'
import { soundPrize, writeFiles } from './prizeFixture.ts'

test.each(['blank', 'seoul-smart-city-prize'])(
  'an office made from the template %s has no mistakes and its keys',
  async (template) => {
    const { handlers, folder } = await closedOffice()
    const office = await handlers['office.create']({ folder, template, passphrase }, quiet)
    const errors = office.findings.filter(({ severity }) => severity === 'error')
    expect([errors, office.unlocked, (await readdir(folder)).toSorted()]).toEqual([
      [],
      true,
      expect.arrayContaining([
        'entries.csv',
        'jurors.csv',
        'office.db',
        'office.key',
        'prize.yaml',
      ]),
    ])
    await handlers['office.close']({}, quiet)
  },
)

test('an office is made in an empty or new folder only, by a known template and a good passphrase', async () => {
  const { handlers, folder, root } = await closedOffice()
  await mkdir(join(root, 'full'))
  await writeFiles(root, { 'full/a.txt': '', file: '' })
  const make = (name: string, template = 'blank', words = passphrase): Promise<string> =>
    refusal(
      Promise.resolve(
        handlers['office.create']({ folder: join(root, name), template, passphrase: words }, quiet),
      ),
    )
  expect([
    await make('full'),
    await make('file'),
    await make('new', 'no-such-template'),
    await make('new', '../sample'),
    await make('new', 'blank', 'short'),
    await make('new', 'blank', '- - - - - - - - - - - -'),
    (await readdir(root)).toSorted(),
  ]).toEqual([
    'FOLDER_NOT_EMPTY',
    'NOT_A_FOLDER',
    'UNKNOWN_TEMPLATE',
    'UNKNOWN_TEMPLATE',
    'PASSPHRASE_WEAK',
    'PASSPHRASE_WEAK',
    ['file', 'full'],
  ])
  await mkdir(folder)
  expect(await make('prize')).toBe('accepted')
  await handlers['office.close']({}, quiet)
})

test('a locked office opens with its passphrase alone', async () => {
  const office = await openTestOffice()
  const { handlers } = office
  await handlers['office.lock']({}, quiet)
  const unlock = (words: string): Promise<string> =>
    refusal(Promise.resolve(handlers['office.unlock']({ passphrase: words }, quiet)))
  const locked = await readOffice(office)
  expect([
    locked.unlocked,
    await unlock('another passphrase'),
    await unlock(passphrase),
    (await readOffice(office)).unlocked,
    await unlock(passphrase),
  ]).toEqual([false, 'WRONG_PASSPHRASE', 'accepted', true, 'accepted'])
})

test('a folder without keys gets them at the first unlocking, if the passphrase is good', async () => {
  const { handlers, folder } = await closedOffice()
  await mkdir(folder)
  await writeFiles(folder, soundPrize)
  await handlers['office.open']({ folder }, quiet)
  const weak = await refusal(
    Promise.resolve(handlers['office.unlock']({ passphrase: 'short' }, quiet)),
  )
  const without = await readdir(folder)
  const { unlocked } = await handlers['office.unlock']({ passphrase }, quiet)
  await handlers['office.close']({}, quiet)
  expect([weak, without.includes('office.key'), unlocked]).toEqual(['PASSPHRASE_WEAK', false, true])
  expect((await stat(join(folder, 'office.key'))).mode & 0o077).toBe(0)
})

test('the store tells nothing without its key, and is refused when it was changed', async () => {
  const office = await openTestOffice()
  await office.handlers['office.build']({ out: office.bundle }, quiet)
  await office.handlers['office.lock']({}, quiet)
  const path = join(office.folder, 'office.db')
  const bytes = await readFile(path)
  expect(bytes.includes('River Prize') || bytes.includes('AGE-SECRET-KEY')).toBe(false)
  bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000)
  await writeFile(path, bytes)
  const unlock = (): Promise<string> =>
    refusal(Promise.resolve(office.handlers['office.unlock']({ passphrase }, quiet)))
  const damaged = await unlock()
  await truncate(join(office.folder, 'office.key'), 20)
  const cut = await unlock()
  await rm(join(office.folder, 'office.key'))
  expect([damaged, cut, await unlock()]).toEqual(Array(3).fill('STORE_DAMAGED'))
})

test('an office that is open elsewhere is not opened twice', async () => {
  const office = await openTestOffice()
  const other = checkedOffice(office.ports)
  await other['office.open']({ folder: office.folder }, quiet)
  const unlock = other['office.unlock']({ passphrase }, quiet)
  expect(await refusal(Promise.resolve(unlock))).toBe('DESK_IN_USE')
})

test('a check that is cancelled keeps nothing from working on', async () => {
  const office = await openTestOffice()
  const check = (signal: AbortSignal): Promise<string> =>
    refusal(Promise.resolve(office.handlers['office.check']({}, { ...quiet, signal })))
  expect([await check(AbortSignal.abort()), await check(quiet.signal)]).toEqual([
    'CANCELLED',
    'accepted',
  ])
})

test('a prize with mistakes opens as far as it goes, a broken one says what is wrong', async () => {
  const { handlers, folder, root } = await closedOffice()
  await mkdir(folder)
  await writeFiles(folder, { ...soundPrize, 'conflicts.csv': 'juror,entry\nJ9,C-1\n' })
  await mkdir(join(root, 'broken'))
  await writeFiles(join(root, 'broken'), { 'prize.yaml': 'id: x\n' })
  const whole = await handlers['office.open']({ folder }, quiet)
  const broken = await handlers['office.open']({ folder: join(root, 'broken') }, quiet)
  expect([
    'prize' in whole && whole.findings.map(({ code }) => code),
    'prize' in broken,
    broken.findings.map(({ code }) => code),
    await refusal(Promise.resolve(handlers['office.unlock']({ passphrase }, quiet))),
    await refusal(Promise.resolve(handlers['office.open']({ folder: root }, quiet))),
  ]).toEqual([
    ['UNKNOWN_JUROR'],
    false,
    Array(5).fill('MEMBER_MISSING'),
    'PRIZE_INVALID',
    'NOT_A_PRIZE',
  ])
})

test('check opens every PDF and tells what it finds, and forgets a file that was changed', async () => {
  const office = await openTestOffice({
    'documents/C-1/plan.pdf': await busyPdf(),
    'documents/C-2/plan.pdf': 'Dear jury',
    'documents/C-3/Plan v2.pdf': await pdfOf('', ''),
    'documents/P-1/letter.pdf': await busyPdf(),
    'documents/C-1/budget.pdf': lockedPdf(),
  })
  const steps: string[] = []
  const context = {
    ...quiet,
    report: ({ subject }: { subject: string }) => void steps.push(subject),
  }
  const before = await readOffice(office)
  const { findings, documents } = await checked(office, context)
  await writeFile(join(office.folder, 'documents/P-1/letter.pdf'), await pdfOf('A letter'))
  const later = await readOffice(office)
  const inShort = (list: typeof findings): readonly string[] =>
    list.map(({ severity, file, code }) => `${severity} ${file.replace('documents/', '')} ${code}`)
  expect(inShort(findings)).toEqual([
    'warning C-1/plan.pdf PDF_JAVASCRIPT',
    'warning C-1/plan.pdf PDF_LAUNCH',
    'warning C-1/plan.pdf PDF_FORM_ACTION',
    'warning C-1/plan.pdf PDF_ATTACHMENTS',
    'notice C-1/plan.pdf PDF_NAMES',
    'notice C-1/plan.pdf PDF_METADATA',
    'notice C-1/plan.pdf PDF_FONTS_MISSING',
    'notice C-1/plan.pdf PDF_LINKS',
    'warning C-1/budget.pdf PDF_PASSWORD',
    'warning C-2/plan.pdf PDF_NOT_PDF',
    'notice C-3/Plan v2.pdf PDF_NO_TEXT',
    'notice C-3/Plan v2.pdf PDF_METADATA',
    'warning P-1/letter.pdf PDF_JAVASCRIPT',
    'warning P-1/letter.pdf PDF_LAUNCH',
    'warning P-1/letter.pdf PDF_FORM_ACTION',
    'warning P-1/letter.pdf PDF_ATTACHMENTS',
    'warning P-1/letter.pdf PDF_NAMES',
    'warning P-1/letter.pdf PDF_METADATA',
    'notice P-1/letter.pdf PDF_FONTS_MISSING',
    'notice P-1/letter.pdf PDF_LINKS',
  ])
  expect(inShort(later.findings)).toEqual(inShort(findings).slice(0, 12))
  expect(steps.at(-1)).toBe('documents/P-1/letter.pdf')
  const seen = documents.map(
    ({ entryCode, file, pages, readability }) => `${entryCode} ${file} ${pages} ${readability}`,
  )
  expect([before.documents, seen, later.documents]).toEqual([
    [],
    [
      'C-1 plan.pdf 1 readable',
      'C-1 budget.pdf 0 password',
      'C-2 plan.pdf 0 damaged',
      'C-3 Plan v2.pdf 2 readable',
      'P-1 letter.pdf 1 readable',
    ],
    documents.slice(0, -1),
  ])
})

test('a document is read by ranges, and only what entries.csv names', async () => {
  const office = await openTestOffice()
  const whole = await readFile(join(office.folder, 'documents/C-1/plan.pdf'))
  await writeFile(join(office.folder, 'documents/C-1/secret.pdf'), 'secret')
  const { handlers } = office
  const read = (entry: string, file: string, begin = 0, end = 1e6): Promise<unknown> =>
    Promise.resolve(
      handlers['office.readDocument']({ entryCode: entry as EntryCode, file, begin, end }, quiet),
    )
  const plan = { entryCode: 'C-1' as EntryCode, file: 'plan.pdf' }
  expect(await handlers['office.documentSize'](plan, quiet)).toBe(whole.length)
  expect(await read('C-1', 'plan.pdf', 5, 25)).toEqual(new Uint8Array(whole.subarray(5, 25)))
  expect(await read('C-1', 'plan.pdf')).toEqual(new Uint8Array(whole))
  expect(await read('C-1', 'plan.pdf', whole.length + 5, whole.length + 9)).toEqual(
    new Uint8Array(),
  )
  expect([
    await refusal(read('C-1', 'secret.pdf')),
    await refusal(read('C-1', '../C-2/plan.pdf')),
    await refusal(read('X-1', 'plan.pdf')),
  ]).toEqual(['UNKNOWN_DOCUMENT', 'UNKNOWN_DOCUMENT', 'UNKNOWN_ENTRY'])
})

test('assigning replaces assignments.csv, mistakes in it or not, by the same seed the same', async () => {
  const office = await openTestOffice({ 'assignments.csv': 'juror,entry\nJ9,C-1\n' })
  const assign = async (seed: number): Promise<string> => {
    await office.handlers['office.assign']({ perEntry: 2, seed }, quiet)
    return readFile(join(office.folder, 'assignments.csv'), 'utf8')
  }
  const [first, second] = [await assign(7), await assign(7)]
  const { assignments, findings } = await readOffice(office)
  expect([first === second, assignments.length, findings]).toEqual([true, 8, []])
  const tooMany = office.handlers['office.assign']({ perEntry: 3, seed: 1 }, quiet)
  expect(await refusal(Promise.resolve(tooMany))).toBe('ASSIGNMENT_IMPOSSIBLE')
})

test('documents that are missing keep nobody from assigning, a mistake in a table does', async () => {
  const entries = String(soundPrize['entries.csv']).replace('plan.pdf', 'not-sent-yet.pdf')
  const office = await openTestOffice({ 'entries.csv': entries })
  const assign = async (): Promise<string> =>
    refusal(Promise.resolve(office.handlers['office.assign']({ perEntry: 2, seed: 7 }, quiet)))
  const { findings } = await readOffice(office)
  const missing = await assign()
  await writeFiles(office.folder, { 'jurors.csv': 'id,name\nJ01,\n' })
  expect([findings.map(({ code }) => code), missing, await assign()]).toEqual([
    expect.arrayContaining(['DOCUMENT_MISSING']),
    'accepted',
    'PRIZE_INVALID',
  ])
})

async function checked({ handlers }: TestOffice, context: CallContext): Promise<Office> {
  const office = await handlers['office.check']({}, context)
  if (!('prize' in office)) throw new Error('the prize is broken')
  return office
}

async function closedOffice(): Promise<{
  root: string
  folder: string
  handlers: HandlersOf<'office'>
}> {
  const root = await temporaryFolder()
  const home = await temporaryFolder()
  return { root, folder: join(root, 'prize'), handlers: checkedOffice(testPorts(home)) }
}
