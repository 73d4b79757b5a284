import { open, type FileHandle } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { metadataOf } from './metadata.ts'
import { fileBytes, type FileBytes } from './objects/fileBytes.ts'
import { pageTexts } from './pageTexts.ts'
import { pdfObjects, type PdfObjects } from './pdfObjects.ts'
import { unreadable, type PdfReading, type PdfTraits, type PdfWish } from './pdfReading.ts'
import { fileRanges, type Pdfjs } from './rangeTransport.ts'
import { slimPdf } from './slimPdf.ts'

/** Larger documents are never in memory as a whole: they are read without their pictures, or by ranges up to this. */
const MAX_READ_BYTES = 64 * 1024 * 1024
const RANGE_BYTES = 256 * 1024
/** Readers look for the magic near the start, and so do we. */
const MAGIC_WITHIN = 1024
const MAX_PAGES = 100_000

export type ReadPdfOptions = {
  readonly pdfjs: Pdfjs
  readonly pdfjsFolder: string
  readonly wish: PdfWish
  readonly tick: () => void
}

/** Opens a PDF as a reader would, without showing it. Whatever is wrong with the file is in the answer. */
export async function readPdf(path: string, options: ReadPdfOptions): Promise<PdfReading> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (!(await hasMagic(handle))) return unreadable('not-pdf')
    return await readOpened(handle, size, options)
  } finally {
    await handle.close()
  }
}

async function hasMagic(handle: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(MAGIC_WITHIN)
  const { bytesRead } = await handle.read(start, 0, MAGIC_WITHIN, 0)
  return start.subarray(0, bytesRead).includes('%PDF-')
}

async function readOpened(
  handle: FileHandle,
  bytes: number,
  options: ReadPdfOptions,
): Promise<PdfReading> {
  const isLarge = bytes > MAX_READ_BYTES
  const file = fileBytes(handle.fd, bytes)
  const slim = isLarge ? await slimPdf(file, MAX_READ_BYTES, options.tick) : null
  const ranges = fileRanges(options.pdfjs, handle, bytes, isLarge ? MAX_READ_BYTES : Infinity)
  const source = slim === null ? { range: ranges.transport } : { data: slim }
  const task = options.pdfjs.getDocument({ ...settings(options.pdfjsFolder), ...source })
  try {
    const document = await Promise.race([task.promise, ranges.failed])
    return await Promise.race([readDocument(document, file, options), ranges.failed])
  } catch (error) {
    return unreadable(problemOf(error))
  } finally {
    await task.destroy()
  }
}

function settings(folder: string): object {
  const inside = (name: string): string => join(folder, name) + sep
  return {
    cMapUrl: inside('cmaps'),
    standardFontDataUrl: inside('standard_fonts'),
    rangeChunkSize: RANGE_BYTES,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  file: FileBytes,
  { wish, tick }: ReadPdfOptions,
): Promise<PdfReading> {
  const pages = document.numPages
  if (pages > MAX_PAGES) return unreadable('damaged')
  tick()
  const { text, brokenPages, links } = await pageTexts(document, wish === 'traits', tick)
  if (brokenPages === pages) return unreadable('damaged')
  const objects = wish === 'traits' ? await pdfObjects(file, tick) : null
  tick()
  const traits = wish === 'traits' ? await traitsOf(document, links, objects) : null
  return { readability: 'readable', problem: null, pages, brokenPages, text, traits }
}

/** As pdf.js gives it, whatever its types say: XMP as pairs of a name and a text, or several; null without any. */
type Metadata = {
  readonly info: Readonly<Record<string, unknown>>
  readonly metadata: Iterable<readonly [string, unknown]> | null
}

/** What pdf.js tells of the document, and where the objects were looked at too, what they add. */
async function traitsOf(
  document: PDFDocumentProxy,
  links: number,
  objects: PdfObjects | null,
): Promise<PdfTraits> {
  const { info, metadata: xmp } = (await document.getMetadata()) as Metadata
  const { names, others } = metadataOf(info, [...(xmp ?? [])])
  const listed = Object.keys((await document.getAttachments()) ?? {}).length
  const hidden = others.length === 0 && (objects?.metadataBlocks ?? 0) > 0
  return {
    examined: objects !== null,
    encrypted: typeof info['EncryptFilterName'] === 'string',
    javaScript: (await document.hasJSActions()) || (objects?.javaScript ?? false),
    attachments: Math.max(listed, objects?.attachments ?? 0),
    launch: objects?.launch ?? false,
    formAction: objects?.formAction ?? false,
    links: Math.max(links, objects?.links ?? 0),
    otherActions: objects?.otherActions ?? 0,
    media: objects?.media ?? 0,
    signed: objects?.signed ?? false,
    xfa: objects?.xfa ?? false,
    names: [...names, ...(objects?.noteAuthors ?? []).map((name) => `T: ${name}`)],
    metadata: hidden ? ['XMP'] : others,
    missingFonts: objects?.missingFonts ?? [],
  }
}

function problemOf(error: unknown): 'password' | 'damaged' | 'unreadable' {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return 'password'
  return name === 'RangeError' ? 'unreadable' : 'damaged'
}
