import { RenderingStates, type PDFPageView } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import type { Pages } from './createPages.ts'
import { notePage } from './pageNotes.ts'
import { pageViewOf } from './pageView.ts'
import type { Send, Session } from './session.ts'

/** Instead of drawing a page that cannot be had, or that stopped the viewer before, says so on it. */
export function leaveBlank(pages: Pages, page: number): void {
  const view = pageViewOf(pages.viewer, page)
  if (view === null) return
  view.draw = () => {
    view.renderingState = RenderingStates.FINISHED
    pages.eventBus.dispatch('pagerendered', failureOf(view, page))
    return Promise.resolve()
  }
}

/** What pdf.js itself would tell of a page that it could not draw; its search waits for a first word. */
function failureOf(source: PDFPageView, pageNumber: number): object {
  const error = new Error('the page is left blank')
  return { source, pageNumber, cssTransform: false, isDetailView: false, error }
}

export function sayPageFailed(pages: Pages, session: Session, page: number, send: Send): void {
  notePage(pages, page, 'failedPage', session.open.words.pageFailed)
  send({ type: 'pageFailed', page })
}
