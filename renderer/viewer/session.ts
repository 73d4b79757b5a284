import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { createByteRequests, type ByteRequests } from './byteRequests.ts'
import type { Pages } from './createPages.ts'
import type { Destination } from './destination.ts'
import { leaveBlank } from './failedPages.ts'
import { guardPages } from './guardPages.ts'
import { labelsWorthShowing } from './labels.ts'
import { failureReasonOf, openDocument } from './openDocument.ts'
import { readOutline } from './outline.ts'
import { pageViewOf } from './pageView.ts'
import { startParser, type Parser } from './parser.ts'
import type { FromViewer, Pulse, ToViewer } from './protocol.ts'
import { createThumbnails, type Thumbnails } from './thumbnails.ts'
import { createWorkload, type Workload } from './workload.ts'

export type OpenMessage = Extract<ToViewer, { type: 'open' }>
export type Send = (message: FromViewer, transfer?: Transferable[]) => void

/** One document in the viewer, from its first byte to the next document. */
export type Session = {
  readonly open: OpenMessage
  readonly parser: Parser
  readonly bytes: ByteRequests
  readonly workload: Workload
  /** Pages that are not drawn: what stopped an earlier viewer, and what cannot be had. */
  readonly blankPages: Set<number>
  readonly unreadable: Set<number>
  /** Null until the document has opened. */
  document: PDFDocumentProxy | null
  thumbnails: Thumbnails | null
  destinations: readonly (Destination | null)[]
  ended: boolean
}

export function startSession(open: OpenMessage, send: Send): Session {
  return {
    open,
    parser: startParser(),
    bytes: createByteRequests((request) => {
      send({ type: 'needBytes', ...request })
    }),
    workload: createWorkload(),
    blankPages: new Set(open.skippedPages),
    unreadable: new Set(),
    document: null,
    thumbnails: null,
    destinations: [],
    ended: false,
  }
}

/** Opens the session's document and puts its pages up; says so, or says why not. */
export async function showDocument(session: Session, pages: Pages, send: Send): Promise<void> {
  try {
    const opening = openDocument(session.parser, {
      length: session.open.length,
      password: session.open.password,
      read: session.bytes.read,
      onReadFailure: () => {
        if (!session.ended) send({ type: 'failed', reason: 'unreadable' })
      },
    })
    const document = await session.workload.during(null, opening)
    if (session.ended) return
    await putUp(session, document, pages, send)
  } catch (error) {
    if (!session.ended) send({ type: 'failed', reason: failureReasonOf(error) })
  }
}

async function putUp(
  session: Session,
  document: PDFDocumentProxy,
  pages: Pages,
  send: Send,
): Promise<void> {
  const { workload } = session
  session.document = document
  guardPages(document, {
    workload,
    blankPages: session.blankPages,
    onPageFailed: (page) => {
      session.blankPages.add(page)
      session.unreadable.add(page)
      if (!session.ended) leaveBlank(pages, page)
    },
    onUnreadable: (page) => session.unreadable.add(page),
  })
  session.thumbnails = thumbnailsOf(session, document, pages, send)
  const first = await document.getPage(1)
  const labels = await workload.during(null, document.getPageLabels()).catch(() => null)
  if (session.ended) return
  const { width, height } = first.getViewport({ scale: 1 })
  send({
    type: 'opened',
    pages: document.numPages,
    labels: labelsWorthShowing(labels),
    shape: height / width,
  })
  pages.viewer.setDocument(document)
  pages.links.setDocument(document)
  await sendOutline(session, document, send)
}

function thumbnailsOf(
  session: Session,
  document: PDFDocumentProxy,
  pages: Pages,
  send: Send,
): Thumbnails {
  return createThumbnails({
    document,
    workload: session.workload,
    isPageBusy: () => drawingPage(pages) !== null,
    onDrawn: (thumbnail) => {
      if (session.ended) return
      send({ type: 'thumbnail', ...thumbnail }, [thumbnail.pixels.buffer])
    },
    onFailed: (page) => {
      if (!session.ended) send({ type: 'thumbnailFailed', page })
    },
  })
}

/** A broken outline is no outline: the pages matter. */
async function sendOutline(session: Session, document: PDFDocumentProxy, send: Send) {
  const outline = await session.workload.during(null, readOutline(document)).catch(() => null)
  if (session.ended || outline === null) return
  session.destinations = outline.destinations
  send({ type: 'outline', lines: outline.lines })
}

export function endSession(session: Session, pages: Pages): void {
  session.ended = true
  // pdf.js takes null for "no document", which its declaration does not say.
  const none = null as unknown as PDFDocumentProxy
  pages.viewer.setDocument(none)
  pages.links.setDocument(null)
  session.parser.stop()
}

export function pulseOf(session: Session | null, pages: Pages): Pulse {
  if (session === null) return { busy: false, work: 0, drawing: null }
  const drawing = drawingPage(pages) ?? session.workload.page()
  return {
    busy: drawing !== null || session.workload.pending() > 0,
    work: session.parser.messages() + session.workload.steps(),
    drawing,
  }
}

const running = 1

/** The page that is being drawn at this moment. */
export function drawingPage({ viewer }: Pages): number | null {
  for (let page = 1; page <= viewer.pagesCount; page += 1) {
    const view = pageViewOf(viewer, page)
    if (view?.renderingState === running) return page
  }
  return null
}
