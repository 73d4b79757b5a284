import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import type { PdfReading, PdfWish } from '../../../../main/engine/documents/pdfReading.ts'
import { createPdfReader, type PdfReader } from '../../../../main/engine/documents/pdfReader.ts'
import { refusal } from '../../../support/refusal.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { busyPdf, lockedPdf, onePage, pdfOf, rawPdf } from './pdfFixture.ts'

const pdfjsFolder = join(import.meta.dirname, '../../../../node_modules/pdfjs-dist')
const never = new AbortController().signal

test('the text of each page is read', async () => {
  const reading = await readBytes(await pdfOf('First page', '', 'Third page'), 'text')
  expect(reading).toEqual({
    readability: 'readable',
    problem: null,
    pages: 3,
    brokenPages: 0,
    text: ['First page', '', 'Third page'],
    traits: null,
  })
})

test('everything worth a finding is seen', async () => {
  const { traits } = await readBytes(await busyPdf(), 'traits')
  expect({ ...traits, metadata: traits?.metadata.map((fact) => fact.split(':')[0]) }).toEqual({
    examined: true,
    encrypted: false,
    javaScript: true,
    attachments: 1,
    launch: true,
    formAction: true,
    links: 2,
    otherActions: 0,
    media: 0,
    signed: false,
    xfa: false,
    names: ['Author: Ana Ruiz'],
    metadata: ['Creator', 'CreationDate'],
    missingFonts: ['Batang'],
  })
})

test('a plain document has nothing to tell', async () => {
  const { traits } = await readBytes(rawPdf(onePage), 'traits')
  expect(traits).toEqual({
    examined: true,
    encrypted: false,
    javaScript: false,
    attachments: 0,
    launch: false,
    formAction: false,
    links: 0,
    otherActions: 0,
    media: 0,
    signed: false,
    xfa: false,
    names: [],
    metadata: [],
    missingFonts: [],
  })
})

test('a font that draws its own letters is never missing', async () => {
  const font = '<< /Type /Font /Subtype /Type3 /FontDescriptor 5 0 R >>'
  const descriptor = '<< /Type /FontDescriptor /FontName /Scribble /Flags 4 >>'
  const other = '<< /Type /FontDescriptor /FontName /Batang /Flags 4 >>'
  const { traits } = await readBytes(rawPdf([...onePage, font, descriptor, other]), 'traits')
  expect(traits?.missingFonts).toEqual(['Batang'])
})

test('what does not open says why', async () => {
  const whole = Buffer.from(await pdfOf('Hello'))
  const files = {
    'a text': Buffer.from('Dear jury'),
    nothing: Buffer.alloc(0),
    'a magic and nothing else': Buffer.from('%PDF-1.7\n'),
    'a cut file': whole.subarray(0, whole.length / 3),
    'a locked file': lockedPdf(),
    'a page tree of lies': rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 2000000000 >>',
    ]),
  }
  const reader = readerForTest()
  const folder = await temporaryFolder()
  const problems: Record<string, unknown> = {}
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(folder, 'a.pdf'), bytes)
    const { problem, readability } = await reader.read(join(folder, 'a.pdf'), 'traits', never)
    problems[name] = [problem, readability]
  }
  expect(problems).toEqual({
    'a text': ['not-pdf', 'damaged'],
    nothing: ['not-pdf', 'damaged'],
    'a magic and nothing else': ['damaged', 'damaged'],
    'a cut file': ['damaged', 'damaged'],
    'a locked file': ['password', 'password'],
    'a page tree of lies': ['damaged', 'damaged'],
  })
})

test('a document that never ends is given up, and the next one is read', async () => {
  const folder = await temporaryFolder()
  const content = deflateSync(Buffer.alloc(200_000_000, '0 0 m '))
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>'
  const stream = `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content.toString('latin1')}\nendstream`
  await writeFile(join(folder, 'bomb.pdf'), rawPdf([...onePage.slice(0, 2), page, stream]))
  await writeFile(join(folder, 'good.pdf'), await pdfOf('Still here'))
  const reader = readerForTest(400)
  const bomb = await reader.read(join(folder, 'bomb.pdf'), 'text', never)
  const patient = readerForTest()
  const good = await patient.read(join(folder, 'good.pdf'), 'text', never)
  expect([bomb.problem, good.text]).toEqual(['unreadable', ['Still here']])
})

test('of a document of 100 MB only what is needed is read', async () => {
  const path = join(await temporaryFolder(), 'large.pdf')
  const padding = 100 * 1024 * 1024
  const image = `<< /Length ${padding} >>\nstream\nendstream`
  const [front = '', back = ''] = rawPdf([...onePage, image])
    .toString('latin1')
    .split(/(?=endstream)/)
  const end = back.replace(
    /startxref\n(\d+)/,
    (_all, at: string) => `startxref\n${Number(at) + padding}`,
  )
  const handle = await open(path, 'w')
  await handle.write(front, 0, 'latin1')
  await handle.write(end, front.length + padding, 'latin1')
  await handle.close()
  const before = process.memoryUsage.rss()
  const { problem, pages } = await readerForTest().read(path, 'traits', never)
  const grown = (process.memoryUsage.rss() - before) / 1024 / 1024
  expect([problem, pages, grown < 90 ? 'little memory' : grown]).toEqual([null, 1, 'little memory'])
})

test('reading stops when it is cancelled, and a missing file is named', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.pdf'), await pdfOf('Hello'))
  const reader = readerForTest()
  const cancelled = refusal(reader.read(join(folder, 'a.pdf'), 'text', AbortSignal.abort()))
  expect([
    await cancelled,
    await refusal(reader.read(join(folder, 'b.pdf'), 'text', never)),
  ]).toEqual(['CANCELLED', 'FILE_MISSING'])
})

function readerForTest(patienceMs?: number): PdfReader {
  const reader = createPdfReader({
    pdfjsFolder,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  })
  onTestFinished(reader.close)
  return reader
}

async function readBytes(bytes: Uint8Array, wish: PdfWish): Promise<PdfReading> {
  const path = join(await temporaryFolder(), 'document.pdf')
  await writeFile(path, bytes)
  return readerForTest().read(path, wish, never)
}
