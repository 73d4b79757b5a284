import { FindState } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import type { Pages } from './createPages.ts'
import type { Found, ToViewer } from './protocol.ts'
import type { Send, Session } from './session.ts'

type FindMessage = Extract<ToViewer, { type: 'find' }>
type Matches = { readonly matchesCount: { readonly current: number; readonly total: number } }

export function find(pages: Pages, { query, step, from, highlightAll }: FindMessage): void {
  const { viewer } = pages
  // pdf.js begins a new search at the current page.
  if (from !== null && from <= viewer.pagesCount) viewer.currentPageNumber = from
  pages.eventBus.dispatch('find', {
    source: window,
    type: step === 'first' || step === 'last' ? '' : 'again',
    query,
    caseSensitive: false,
    entireWord: false,
    matchDiacritics: false,
    highlightAll,
    findPrevious: step === 'previous' || step === 'last',
  })
}

export function closeFind({ eventBus }: Pages): void {
  eventBus.dispatch('findbarclose', { source: window })
}

/** Tells the window how a search goes on, counting the pages in which nothing can be found. */
export function watchFind({ eventBus }: Pages, current: () => Session | null, send: Send): void {
  let state: Found['state'] = 'searching'
  const tell = ({ matchesCount: { current: place, total } }: Matches): void => {
    const unreadable = current()?.unreadable.size ?? 0
    send({ type: 'found', found: { state, current: place, total, unreadable } })
  }
  eventBus.on('updatefindcontrolstate', (event: Matches & { state: number }) => {
    state = stateOf(event.state)
    tell(event)
  })
  eventBus.on('updatefindmatchescount', tell)
}

function stateOf(state: number): Found['state'] {
  switch (state) {
    case FindState.FOUND:
      return 'found'
    case FindState.WRAPPED:
      return 'wrapped'
    case FindState.NOT_FOUND:
      return 'not-found'
    default:
      return 'searching'
  }
}
