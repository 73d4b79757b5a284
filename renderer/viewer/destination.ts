import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'

/** Where a link leads: a name that the document explains, or the place itself. */
export type Destination = Parameters<PDFLinkService['goToDestination']>[0]
type Place = readonly unknown[]
type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0]

/**
 * Shows where a link leads, at the zoom the juror has chosen. pdf.js's own way of doing so takes the
 * focus whenever the page is next drawn, even from someone who is typing.
 */
export async function showDestination(
  viewer: PDFViewer,
  document: PDFDocumentProxy,
  destination: Destination,
): Promise<void> {
  const place = await placeOf(document, destination)
  const pageNumber = place === null ? null : await pageOf(document, place[0])
  if (place === null || pageNumber === null) return
  viewer.scrollPageIntoView({ pageNumber, destArray: [...place], ignoreDestinationZoom: true })
}

async function placeOf(
  document: PDFDocumentProxy,
  destination: Destination,
): Promise<Place | null> {
  // pdf.js declares places as any[], and null for a name the document does not explain.
  const place: unknown =
    typeof destination === 'string' ? await document.getDestination(destination) : destination
  return Array.isArray(place) ? place : null
}

/** A place begins with a reference to its page, or with the page's index. */
async function pageOf(document: PDFDocumentProxy, page: unknown): Promise<number | null> {
  if (typeof page === 'object' && page !== null)
    return (await document.getPageIndex(page as PageReference)) + 1
  const isPage = Number.isInteger(page) && Number(page) >= 0 && Number(page) < document.numPages
  return isPage ? Number(page) + 1 : null
}
