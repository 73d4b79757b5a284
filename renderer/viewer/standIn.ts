import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Looking further would make a document wait in which hardly a page is whole. */
const furthest = 50

/**
 * pdf.js lays out all pages by the first one, and shows none when that cannot be had. In its place
 * this has the shape of the first page that can, and nothing to draw or to read.
 */
export async function standInForFirst(
  getPage: PDFDocumentProxy['getPage'],
  pages: number,
): Promise<PDFPageProxy> {
  for (let number = 2; number <= Math.min(pages, furthest); number += 1) {
    const page = await getPage(number).catch(() => null)
    if (page !== null) return shapeOf(page)
  }
  throw new Error('no page can be had')
}

function shapeOf(page: PDFPageProxy): PDFPageProxy {
  const { rotate, view, userUnit } = page
  const broken = (): Promise<never> => Promise.reject(new Error('the page cannot be had'))
  const shape = {
    pageNumber: 1,
    ref: null,
    rotate,
    view,
    userUnit,
    getViewport: page.getViewport.bind(page),
    getTextContent: broken,
    getAnnotations: () => Promise.resolve([]),
    render: () => ({ promise: broken(), cancel: () => undefined }),
    cleanup: () => true,
  }
  // What pdf.js's viewer uses of a page that it does not draw.
  return shape as unknown as PDFPageProxy
}
