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

test('in a document whose pictures weigh 160 MB everything is found, and a copy is made of it', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'large.pdf')
  await writeLargePictures(path, 2, 80 * 1024 * 1024)
  const reader = readerForTest()
  const { problem, pages, text, traits } = await reader.read(path, 'traits', never)
  expect([problem, pages, text]).toEqual([null, 2, ['Page 0', 'Page 1']])
  expect(traits).toMatchObject({ launch: true, names: ['Author: Ana Ruiz'], examined: true })
  const cleaning = await reader.clean(path, join(folder, 'clean.pdf'), never)
  const copy = await reader.read(join(folder, 'clean.pdf'), 'traits', never)
  expect(cleaning.kind).toBe('cleaned')
  expect(copy).toMatchObject({ text, traits: { launch: false, names: [], metadata: [] } })
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

/** Pages with a word and a picture each; of the pictures' bytes the disk keeps none, they are all zero. */
async function writeLargePictures(path: string, pages: number, bytes: number): Promise<void> {
  const handle = await open(path, 'w')
  const starts: number[] = []
  let at = 0
  const put = async (text: string, hole = 0): Promise<void> => {
    await handle.write(text, at, 'latin1')
    at += text.length + hole
  }
  const object = async (body: string, hole = 0, end = ''): Promise<void> => {
    starts.push(at)
    await put(`${starts.length} 0 obj\n${body}`, hole)
    await put(`${end}\nendobj\n`)
  }
  const kids = Array.from({ length: pages }, (_, page) => `${5 + 3 * page} 0 R`)
  await put('%PDF-1.7\n')
  await object('<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (calc.exe) >> >>')
  await object(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`)
  await object('<< /Author (Ana Ruiz) >>')
  await object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  for (const [page] of kids.entries()) {
    const [content, picture] = [6 + 3 * page, 7 + 3 * page]
    const drawn = `BT /F 9 Tf 9 9 Td (Page ${page}) Tj ET /I Do`
    const resources = `<< /Font << /F 4 0 R >> /XObject << /I ${picture} 0 R >> >>`
    await object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents ${content} 0 R /Resources ${resources} >>`,
    )
    await object(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`)
    const image = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8'
    await object(
      `<< ${image} /ColorSpace /DeviceGray /Length ${bytes} >>\nstream\n`,
      bytes,
      '\nendstream',
    )
  }
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = starts.length + 1
  const table = at
  await put(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`)
  await put(`trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  await handle.close()
}
