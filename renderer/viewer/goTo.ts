import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Region } from '../../shared/model/sheet.ts'
import type { Pages } from './createPages.ts'
import { toBox } from './geometry.ts'
import { flash } from './overlays.ts'
import { pageSpaceOf, pageViewOf } from './pageView.ts'

/** Shows a page, or brings a region of it to the middle of the window and lights it up. */
export async function goTo(
  pages: Pages,
  document: PDFDocumentProxy,
  page: number,
  region: Region | null,
): Promise<void> {
  const view = pageViewOf(pages.viewer, page)
  if (view === null) return
  if (region === null) {
    pages.viewer.scrollPageIntoView({ pageNumber: page })
    return
  }
  // A page not shown yet has the first page's size until it is read.
  const proxy = await document.getPage(page)
  if (!view.pdfPage) view.setPdfPage(proxy)
  const box = toBox(region, pageSpaceOf(view))
  const { container } = pages
  const [down, along] = [view.div.offsetTop + box.top, view.div.offsetLeft + box.left]
  container.scrollTo({
    top: down - Math.max(24, (container.clientHeight - box.height) / 2),
    left: along - Math.max(24, (container.clientWidth - box.width) / 2),
  })
  flash(pages, page, region)
}
