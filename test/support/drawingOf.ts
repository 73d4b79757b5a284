import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

const folder = join(import.meta.dirname, '../../node_modules/pdfjs-dist')

/**
 * Everything that pdf.js would paint of a PDF, page by page: the box, the turn, every operator with its
 * arguments, annotations too. The names that it gives to fonts and pictures are left out.
 */
export async function drawingOf(path: string, pages = Infinity): Promise<readonly string[]> {
  const task = getDocument({
    data: new Uint8Array(await readFile(path)),
    cMapUrl: join(folder, 'cmaps') + sep,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const drawn: string[] = []
    for (let number = 1; number <= Math.min(pages, document.numPages); number++) {
      drawn.push(await pageDrawing(document, number))
    }
    return drawn
  } finally {
    await task.destroy()
  }
}

async function pageDrawing(document: PDFDocumentProxy, number: number): Promise<string> {
  try {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const { view, rotate } = page
    page.cleanup()
    return JSON.stringify([view, rotate, fnArray, argsArray], plain)
  } catch (error) {
    return `broken: ${error instanceof Error ? error.name : ''}`
  }
}

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\d+R\d*|g_d\d+_|img_\w+|annot\w+/g, 'name')
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? Array.from(value as Uint8Array) // whichever of the typed arrays: all hold numbers
    : value
}
