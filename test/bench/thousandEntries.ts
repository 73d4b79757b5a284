/**
 * How long the office takes with 1,000 entries and 2,000 PDFs: opening the folder, editing a cell (which reads
 * the folder again and makes the whole view), and the bytes of that view. Run: node test/bench/thousandEntries.ts
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { calls } from '../../shared/calls/calls.ts'
import { EntryCode } from '../../shared/model/ids.ts'
import { createOfficeHandlers } from '../../main/engine/office/officeHandlers.ts'
import { soundPrize, writeFiles } from '../main/engine/office/prizeFixture.ts'
import { systemPorts } from '../../main/engine/systemPorts.ts'

const COUNT = 1000
const context = { signal: new AbortController().signal, report: () => undefined }
const root = await mkdtemp(join(tmpdir(), 'thousand-'))
const folder = join(root, 'prize')
const assets = join(import.meta.dirname, '../../assets')
const ports = systemPorts({ home: join(root, 'home'), assets, version: '0', log: () => undefined })
const codes = Array.from({ length: COUNT }, (_, place) => `C-${String(place + 1).padStart(4, '0')}`)

await mkdir(folder)
await writeFiles(folder, {
  'prize.yaml': String(soundPrize['prize.yaml']),
  'jurors.csv': ['id,name', ...Array.from({ length: 16 }, (_, n) => `J${n},Juror ${n}`), ''].join(
    '\n',
  ),
  'assignments.csv': [
    'juror,entry',
    ...codes.flatMap((code, place) =>
      [0, 3, 7, 9, 12].map((step) => `J${(place + step) % 16},${code}`),
    ),
    '',
  ].join('\n'),
  'entries.csv': [
    'code,category,title,applicant,city,country,summary,documents',
    ...codes.map(
      (code) =>
        `${code},cities,Entry ${code},City,Ulm,Germany,${'word '.repeat(60)},plan.pdf;budget.pdf`,
    ),
    '',
  ].join('\n'),
})
for (const code of codes) {
  await mkdir(join(folder, 'documents', code), { recursive: true })
  for (const name of ['plan.pdf', 'budget.pdf'])
    await writeFile(join(folder, 'documents', code, name), '%PDF-1.7')
}

const handlers = createOfficeHandlers(ports)
const opened = await timed('open the folder', () => handlers['office.open']({ folder }, context))
await timed('read it again', () => handlers['office.read']({}, context))
for (const title of ['one', 'two', 'three']) {
  const entry = { codes: [EntryCode.parse('C-0500')], fields: { title } }
  await timed('change a title', () => handlers['office.changeEntries'](entry, context))
}
await timed('check all documents', () => handlers['office.check']({}, context))
for (const title of ['four', 'five', 'six']) {
  const entry = { codes: [EntryCode.parse('C-0500')], fields: { title } }
  await timed('change a title, documents checked', () =>
    handlers['office.changeEntries'](entry, context),
  )
}
await timed('undo', () => handlers['office.undoEdit']({}, context))
await timed('check the answer by its schema', () => calls['office.open'].output.parse(opened))
const bytes = await timed('pack it for the window', () => serialize(opened))
process.stdout.write(`the view: ${(bytes.length / 1024).toFixed(0)} KiB\n`)
await handlers['office.close']({}, context)
await rm(root, { recursive: true, force: true })

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now()
  const value = await work()
  process.stdout.write(`${name}: ${(performance.now() - begun).toFixed(0)} ms\n`)
  return value
}
