import type { PDFPageView, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import type { PageSpace } from './geometry.ts'
import type { Box } from './protocol.ts'

/** The view of a page; pages count from 1. */
export function pageViewOf(viewer: PDFViewer, page: number): PDFPageView | null {
  // pdf.js declares page views as any.
  const view = viewer.getPageView(page - 1) as PDFPageView | undefined
  return view ?? null
}

export function pageSpaceOf(view: PDFPageView): PageSpace {
  const { viewBox, rotation, width } = view.viewport
  // A viewport's box has four numbers and its rotation is a quarter turn.
  const box = viewBox as unknown as PageSpace['viewBox']
  const turned = rotation === 90 || rotation === 270
  const points = turned ? box[3] - box[1] : box[2] - box[0]
  return { viewBox: box, rotation: rotation as PageSpace['rotation'], scale: width / points }
}

/** Where the page lies in the viewer's window, without its border. */
export function pageBoxOf(view: PDFPageView): Box {
  const { left, top } = view.div.getBoundingClientRect()
  const { clientLeft, clientTop, clientWidth, clientHeight } = view.div
  return { left: left + clientLeft, top: top + clientTop, width: clientWidth, height: clientHeight }
}

/** The page that an element of the viewer belongs to. */
export function pageNumberOf(node: Node | null): number | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  const number = Number(element?.closest<HTMLElement>('.page')?.dataset['pageNumber'])
  return Number.isInteger(number) && number > 0 ? number : null
}
