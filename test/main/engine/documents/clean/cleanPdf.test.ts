import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { cleanPdf, type Cleaning } from '../../../../../main/engine/documents/clean/cleanPdf.ts'
import { readPdf } from '../../../../../main/engine/documents/readPdf.ts'
import type { PdfReading } from '../../../../../main/engine/documents/pdfReading.ts'
import { drawingOf } from '../../../../support/drawingOf.ts'
import { rawPdf, type PdfObject } from '../../../../support/rawPdf.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'
import { busyPdf, lockedPdf, pdfOf, rawPdf as pdfWithTrailer } from '../pdfFixture.ts'

/** A page with a line across it, and whatever else stands in catalog, page and further objects from 6 on. */
function pdfWith(parts: {
  readonly catalog?: string
  readonly page?: string
  readonly objects?: readonly PdfObject[]
}): Uint8Array {
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${parts.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources 5 0 R ${parts.page ?? ''} >>`,
    { dictionary: '', stream: Buffer.from('0 0 m 200 100 l S') },
    '<< /ProcSet [/PDF] >>',
    ...(parts.objects ?? []),
  ])
}

const appearance: PdfObject = {
  dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 20 20]',
  stream: Buffer.from('0 0 20 20 re f'),
}
const xmp: PdfObject = {
  dictionary: '/Type /Metadata /Subtype /XML',
  stream: Buffer.from('<x:xmpmeta>Ana Ruiz</x:xmpmeta>'),
}
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
const file = '<< /Type /Filespec /F (a.csv) /EF << /F 7 0 R >> >>'
const fileData: PdfObject = { dictionary: '/Type /EmbeddedFile', stream: Buffer.from('1,2,3') }

test.each([
  ['a script that runs when it is opened', { catalog: `/OpenAction ${script}` }],
  ['scripts by name', { catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }],
  ['scripts of the document', { catalog: `/AA << /WC ${script} >>` }],
  ['scripts of a page', { page: `/AA << /O ${script} >>` }],
  ['a program to start', annotated('/Subtype /Link /A << /S /Launch /F (calc.exe) >>')],
  ['a web link', annotated('/Subtype /Link /A << /S /URI /URI (https://example.org) >>')],
  ['a former web link', annotated('/Subtype /Link /PA << /S /URI /URI (https://example.org) >>')],
  ['a form that is sent', annotated('/Subtype /Link /A << /S /SubmitForm /F (x) >>')],
  ['a form that is filled', annotated('/Subtype /Link /A << /S /ImportData /F (x) >>')],
  ['another document', annotated('/Subtype /Link /A << /S /GoToR /F (b.pdf) /D [0 /Fit] >>')],
  ['a document inside', annotated('/Subtype /Link /A << /S /GoToE /D [0 /Fit] >>')],
  [
    'an action after another',
    annotated(`/Subtype /Link /A << /S /GoTo /D [3 0 R /Fit] /Next ${script} >>`),
  ],
  ['a sound', annotated('/Subtype /Sound /Sound 7 0 R', [fileData])],
  ['a film', annotated('/Subtype /Movie /Movie << /F (a.mov) >> /A << /Mode /Once >>')],
  ['a screen', annotated(`/Subtype /Screen /AA << /PO ${script} >>`)],
  [
    'rich media',
    annotated(`/Subtype /RichMedia /RichMediaContent << /Assets << /Names [(a) ${file}] >> >>`, [
      fileData,
    ]),
  ],
  ['a model', annotated('/Subtype /3D /3DD 7 0 R', [fileData])],
  ['an attached file on a page', annotated(`/Subtype /FileAttachment /FS ${file}`, [fileData])],
  [
    'attached files',
    {
      catalog: `/Names << /EmbeddedFiles << /Names [(a) ${file}] >> >> /PageMode /UseAttachments`,
      objects: ['null', fileData],
    },
  ],
  ['files that belong to the document', { catalog: `/AF [${file}]`, objects: ['null', fileData] }],
  ['files that belong to a page', { page: `/AF [${file}]`, objects: ['null', fileData] }],
  ['metadata of the document', { catalog: '/Metadata 6 0 R', objects: [xmp] }],
  ['metadata of a page', { page: '/Metadata 6 0 R', objects: [xmp] }],
  ['what a program kept for itself', { page: '/PieceInfo << /Word << /Private (Ana Ruiz) >> >>' }],
  ['who wrote a note', annotated('/Subtype /Text /T (Ana Ruiz) /M (D:2026) /Contents (Good)')],
  [
    'a form in XFA',
    {
      catalog: '/AcroForm << /Fields [] /XFA [(template) 6 0 R] >> /NeedsRendering true',
      objects: [xmp],
    },
  ],
  [
    'scripts of a field',
    {
      catalog: `/AcroForm << /Fields [6 0 R] /CO [6 0 R] >>`,
      objects: [`<< /FT /Tx /T (a) /AA << /C ${script} >> >>`],
    },
  ],
  [
    'a signature',
    {
      catalog: '/AcroForm << /Fields [6 0 R] /SigFlags 3 >> /Perms << /DocMDP 7 0 R >>',
      objects: [
        '<< /FT /Sig /T (s) /V 7 0 R >>',
        '<< /Type /Sig /ByteRange [0 1 2 3] /Name (Ana Ruiz) >>',
      ],
    },
  ],
  [
    'an outline that leads to the web',
    {
      catalog: '/Outlines 6 0 R',
      objects: [
        '<< /First 7 0 R /Last 7 0 R >>',
        '<< /Title (Site) /Parent 6 0 R /A << /S /URI /URI (https://example.org) >> >>',
      ],
    },
  ],
  ['what no page leads to', { objects: [xmp, `<< /S /JavaScript /JS (x) >>`] }],
] as const)('%s is gone from a clean copy, and the page is the same', async (_what, parts) => {
  const { cleaning, before, after, same } = await cleaned(pdfWith(parts))
  expect(cleaning.kind).toBe('cleaned')
  expect(left(before)).not.toEqual([])
  expect([left(after), same]).toEqual([[], true])
})

test('the document information is gone, with its own keys too', async () => {
  const info = '<< /Author (Ana Ruiz) /Title (Plan) /Company (City of A) /CreationDate (D:2026) >>'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    info,
  ]
  const { before, after, copy } = await cleaned(pdfWithTrailer(objects, '/Info 4 0 R'))
  expect(before.traits?.names).toEqual(['Author: Ana Ruiz', 'Company: City of A'])
  expect(left(after)).toEqual([])
  expect(copy.includes('Ana Ruiz')).toBe(false)
})

test('links between pages, the outline and named places stay', async () => {
  const { cleaning, copy } = await cleaned(
    pdfWith({
      catalog: '/Outlines 7 0 R /Names << /Dests << /Names [(end) [3 0 R /Fit]] >> >>',
      page: '/Annots [6 0 R]',
      objects: [
        '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /GoTo /D (end) >> >>',
        '<< /First 8 0 R /Last 8 0 R /Count 1 >>',
        '<< /Title (The end) /Parent 7 0 R /Dest (end) >>',
      ],
    }),
  )
  const document = await pdfjs.getDocument({ data: new Uint8Array(copy), verbosity: 0 }).promise
  const links = await (await document.getPage(1)).getAnnotations()
  expect(cleaning).toMatchObject({ kind: 'cleaned', removed: { actions: 0 } })
  expect(links).toMatchObject([{ dest: 'end' }])
  expect(await document.getOutline()).toMatchObject([{ title: 'The end', dest: 'end' }])
  expect(await document.getDestination('end')).not.toBeNull()
})

test('what a film, a file or a field draws on the page stays as a drawing', async () => {
  const boxes = ['/Subtype /Screen', '/Subtype /FileAttachment', '/Subtype /Widget /FT /Sig /T (s)']
  const { after, same, drawn } = await cleaned(
    pdfWith({
      page: '/Annots [7 0 R 8 0 R 9 0 R]',
      objects: [
        appearance,
        ...boxes.map(
          (kind, at) =>
            `<< /Type /Annot ${kind} /F 4 /Rect [${at * 30} 0 ${at * 30 + 20} 20] /AP << /N 6 0 R >> >>`,
        ),
      ],
    }),
  )
  expect([left(after), same]).toEqual([[], true])
  expect(drawn[0]?.match(/annotation|name/g)?.length ?? 0).toBeGreaterThan(1)
})

test('fonts and pictures that bear the names of what is removed stay', async () => {
  const { cleaning, same, copy } = await cleaned(
    rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /A 5 0 R /AA 5 0 R /JS 5 0 R /Metadata2 5 0 R >> /Font << /A 6 0 R /AF 6 0 R /JS 6 0 R >> >> >>',
      { dictionary: '', stream: Buffer.from('/A Do /AA Do /JS Do BT /AF 9 Tf (Hi) Tj ET') },
      appearance,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]),
  )
  expect([cleaning.kind, same]).toEqual(['cleaned', true])
  expect(cleaning).toMatchObject({ removed: { scripts: 0, actions: 0, attachments: 0 } })
  expect(copy.length).toBeGreaterThan(500)
})

test('a document with everything in it, written with object streams, comes out clean', async () => {
  const { before, after, same } = await cleaned(await busyPdf())
  expect(left(before).length).toBeGreaterThan(5)
  expect([left(after), same, after.text]).toEqual([[], true, ['Read me']])
})

test('what an earlier save held is not in the copy, and its identifier is new', async () => {
  const first = Buffer.from(pdfWith({ objects: ['(Ana Ruiz)'] }))
  const later = Buffer.from('6 0 obj\n(gone)\nendobj\n')
  const { copy } = await cleaned(Buffer.concat([first, later]))
  const again = await cleaned(Buffer.concat([first, later]))
  expect(copy.includes('Ana Ruiz')).toBe(false)
  const id = (bytes: Buffer): string => /\/ID \[<(\w+)>/.exec(bytes.toString('latin1'))?.[1] ?? ''
  expect(id(copy)).toMatch(/^[0-9a-f]{32}$/)
  expect(id(copy)).not.toBe(id(again.copy))
})

test('streams are copied byte for byte, whatever their length says and whatever they hold', async () => {
  const data = Buffer.concat([
    Buffer.from('q endstream endobj 9 0 obj stream '),
    deflateSync(Buffer.alloc(300_000, 'a page')),
    Buffer.from('\r\n'),
  ])
  const { copy } = await cleaned(
    pdfWith({ page: '/Group 6 0 R', objects: [{ dictionary: '/Length1 5', stream: data }] }),
  )
  expect(copy.includes(data)).toBe(true)
})

test('a length that stands in an object of its own is found', async () => {
  const content = '0 0 m 9 9 l S\n\n'
  const { copy, same } = await cleaned(
    pdfWithTrailer([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
      `<< /Length 5 0 R >>\nstream\n${content}endstream`,
      String(content.length),
    ]),
  )
  expect([same, copy.toString('latin1')]).toEqual([
    true,
    expect.stringContaining(`stream\n${content}\nendstream`),
  ])
})

test('of what is encrypted or cannot be taken apart no copy is made', async () => {
  const kinds: string[] = []
  for (const bytes of [lockedPdf(), Buffer.from('%PDF-1.7\nnothing'), Buffer.from('Dear jury')]) {
    kinds.push((await cleanBytes(bytes)).cleaning.kind)
  }
  expect(kinds).toEqual(['encrypted', 'damaged', 'damaged'])
})

test('other programs read a clean copy', async () => {
  const { copy } = await cleaned(await pdfOf('First', '', 'Third'))
  expect((await PDFDocument.load(copy)).getPageCount()).toBe(3)
})

type Parts = Parameters<typeof pdfWith>[0]

function annotated(keys: string, objects: readonly PdfObject[] = []): Parts {
  const annotation = `<< /Type /Annot /Rect [0 0 9 9] ${keys} >>`
  return { page: '/Annots [6 0 R]', objects: [annotation, ...objects] }
}

type Cleaned = {
  readonly cleaning: Cleaning
  readonly before: PdfReading
  readonly after: PdfReading
  readonly drawn: readonly string[]
  readonly same: boolean
  readonly copy: Buffer
}

async function cleaned(bytes: Uint8Array): Promise<Cleaned> {
  const { cleaning, path, out } = await cleanBytes(bytes)
  const drawn = await drawingOf(out)
  const same = JSON.stringify(drawn) === JSON.stringify(await drawingOf(path))
  const [before, after, copy] = [await read(path), await read(out), await readFile(out)]
  return { cleaning, before, after, drawn, same, copy }
}

async function cleanBytes(
  bytes: Uint8Array,
): Promise<{ readonly cleaning: Cleaning; readonly path: string; readonly out: string }> {
  const folder = await temporaryFolder()
  const [path, out] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')]
  await writeFile(path, bytes)
  return { cleaning: await cleanPdf(path, out, () => undefined), path, out }
}

async function read(path: string): Promise<PdfReading> {
  const pdfjsFolder = join(import.meta.dirname, '../../../../../node_modules/pdfjs-dist')
  const tools = { pdfjs, pdfjsFolder }
  return readPdf(path, { ...tools, wish: 'traits', tick: () => undefined })
}

/** The traits that a clean copy must not have. */
function left({ traits }: PdfReading): readonly string[] {
  const found = Object.entries(traits ?? {}).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  )
  return found.map(([name]) => name).filter((name) => !['examined', 'missingFonts'].includes(name))
}
