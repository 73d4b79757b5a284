import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageView } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import type { Pages } from './createPages.ts'
import { notePage } from './pageNotes.ts'
import { pageViewOf } from './pageView.ts'
import type { Session } from './session.ts'

/**
 * pdf.js leaves out in silence what it cannot read, so a page with a broken picture or broken
 * content looks as if it had been made empty. The juror is told of both.
 */
export function tellMissingParts(pages: Pages, current: () => Session | null): void {
  pages.eventBus.on('textlayerrendered', ({ pageNumber, error }: TextDrawn) => {
    const words = current()?.open.words
    const view = pageViewOf(pages.viewer, pageNumber)
    if (words === undefined || view === null || error) return
    if (lacksPicture(view)) notePage(pages, pageNumber, 'incompletePage', words.pictureFailed)
    else if (isEmpty(view)) notePage(pages, pageNumber, 'incompletePage', words.pageEmpty)
  })
}

type TextDrawn = { readonly pageNumber: number; readonly error?: unknown }

/** A picture that could not be decoded is an object of the page without contents. */
function lacksPicture(view: PDFPageView): boolean {
  for (const [id, contents] of objectsOf(view)) {
    if (id.startsWith('img_') && contents === null) return true
  }
  return false
}

function objectsOf(view: PDFPageView): readonly (readonly [string, unknown])[] {
  // pdf.js declares the view's page, and what its objects are, as any.
  const page = view.pdfPage as PDFPageProxy | undefined
  return page === undefined ? [] : ([...page.objs] as [string, unknown][])
}

function isEmpty(view: PDFPageView): boolean {
  if (view.div.querySelector('.textLayer')?.textContent !== '') return false
  if (objectsOf(view).length > 0 || view.div.querySelector('.annotationLayer > *') !== null)
    return false
  const canvas = view.div.querySelector('canvas')
  return canvas !== null && hasOneColour(canvas)
}

/** Small enough to be looked at in a moment, large enough that a thin line still tints its square. */
const sampleSize = 128

function hasOneColour(canvas: HTMLCanvasElement): boolean {
  const sample = new OffscreenCanvas(sampleSize, sampleSize).getContext('2d')
  if (sample === null) return false
  sample.imageSmoothingQuality = 'high'
  sample.drawImage(canvas, 0, 0, sampleSize, sampleSize)
  const { data } = sample.getImageData(0, 0, sampleSize, sampleSize)
  const pixels = new Uint32Array(data.buffer)
  return pixels.every((pixel) => pixel === pixels[0])
}
