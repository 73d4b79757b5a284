import type { PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import type { Pages } from './createPages.ts'
import { leaveBlank, sayPageFailed } from './failedPages.ts'
import { tellMissingParts } from './missingParts.ts'
import { nameLinks } from './outerLinks.ts'
import { pageViewOf } from './pageView.ts'
import { scrollTo } from './position.ts'
import type { PagePoint, Rotation } from './protocol.ts'
import type { Send, Session } from './session.ts'

type PageRendered = { readonly pageNumber: number; readonly error?: unknown }

/** Follows pdf.js as it lays out and draws, and tells the window what the juror sees. */
export function showPages(pages: Pages, current: () => Session | null, send: Send): void {
  const { eventBus, viewer } = pages
  eventBus.on('pagesinit', () => {
    const session = current()
    if (session !== null) layOut(pages, session)
  })
  eventBus.on('pagerendered', ({ pageNumber, error }: PageRendered) => {
    const session = current()
    if (session === null) return
    if (error) sayPageFailed(pages, session, pageNumber, send)
    else send({ type: 'drawn', page: pageNumber })
  })
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => {
    send({ type: 'pageChanged', page: pageNumber })
  })
  eventBus.on('scalechanging', ({ scale, presetValue }: Scaling) => {
    const value = presetValue ?? String(Number(scale.toFixed(4)))
    send({ type: 'scaleChanged', scale: value, percent: scale * 100 })
  })
  eventBus.on('rotationchanging', ({ pagesRotation }: { pagesRotation: number }) => {
    // pdf.js turns by quarters.
    send({ type: 'rotated', rotation: pagesRotation as Rotation })
  })
  eventBus.on('annotationlayerrendered', ({ pageNumber }: { pageNumber: number }) => {
    const session = current()
    if (session !== null) nameLinks(pages, session.open.words, pageNumber)
  })
  tellMissingParts(pages, current)
  countSlices(viewer, current)
  keepFitting(pages)
}

/** A page fitted to the pane stays fitted when the pane changes; a frame later, so as not to loop. */
function keepFitting({ container, viewer }: Pages): void {
  const fit = (): void => {
    const { currentScaleValue } = viewer
    if (/^(?:page-|auto)/.test(currentScaleValue)) viewer.currentScaleValue = currentScaleValue
  }
  new ResizeObserver(() => {
    requestAnimationFrame(fit)
  }).observe(container)
}

/** Between two slices of painting pdf.js asks whether to go on: a sign that the page gets on. */
function countSlices({ renderingQueue }: PDFViewer, current: () => Session | null): void {
  if (renderingQueue === undefined) return
  const isHighestPriority = renderingQueue.isHighestPriority.bind(renderingQueue)
  renderingQueue.isHighestPriority = (view) => {
    current()?.workload.step()
    return isHighestPriority(view)
  }
}

/** A document opened for the first time shows the space above its first page too. */
function isBeginning({ page, down, across }: PagePoint): boolean {
  return page === 1 && down === 0 && across === 0
}

type Scaling = { readonly scale: number; readonly presetValue?: string }

function layOut(pages: Pages, session: Session): void {
  const { viewer } = pages
  const { place, words } = session.open
  document.documentElement.lang = words.language
  for (let page = 1; page <= viewer.pagesCount; page += 1) {
    const view = pageViewOf(viewer, page)
    view?.div.setAttribute('aria-label', words.page.replace('{page}', String(page)))
  }
  for (const page of session.blankPages) leaveBlank(pages, page)
  viewer.pagesRotation = place.rotation
  viewer.currentScaleValue = place.scale
  viewer.currentPageNumber = Math.min(place.page, viewer.pagesCount)
  if (!isBeginning(place)) scrollTo(pages, place)
}
