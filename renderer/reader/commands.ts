import { unreachable } from '../../shared/unreachable.ts'
import type { Reader } from './createReader.ts'
import { isAtEdge, nextStop } from './findings.ts'
import type { ReaderCommand } from './readerKeys.ts'

/** Does what a key or a button asks; false when there was nothing to do, so that the key may mean more. */
export function perform(reader: Reader, command: ReaderCommand): boolean {
  const { store, send } = reader
  switch (command) {
    case 'previousPage':
      return turnPages(reader, -1)
    case 'nextPage':
      return turnPages(reader, 1)
    case 'find':
      store.setState(({ findAsked }) => ({ findOpen: true, findAsked: findAsked + 1 }))
      return true
    case 'findNext':
      return find(reader, 'next')
    case 'findPrevious':
      return find(reader, 'previous')
    case 'escape':
      return escape(reader)
    case 'zoomIn':
      send({ type: 'zoom', direction: 'in' })
      return true
    case 'zoomOut':
      send({ type: 'zoom', direction: 'out' })
      return true
    case 'screenUp':
      send({ type: 'scroll', direction: 'up' })
      return true
    case 'screenDown':
      send({ type: 'scroll', direction: 'down' })
      return true
    case 'fitWidth':
      send({ type: 'scale', scale: 'page-width' })
      return true
    case 'selectHere':
      return selectHere(reader)
    default:
      return unreachable(command)
  }
}

/** Selects the match found or the page, with the focus in the menu beside it. */
function selectHere({ store, send, offersMenu }: Reader): boolean {
  if (!offersMenu() || store.getState().status.state !== 'shown') return false
  store.setState({ menuAsked: true })
  send({ type: 'selectHere' })
  return true
}

function turnPages({ store, send }: Reader, by: number): boolean {
  const { page, pages } = store.getState()
  const next = page + by
  if (next < 1 || next > pages) return true
  // Not waiting for the viewer to say so: the key may be pressed again before it does.
  store.setState({ page: next })
  send({ type: 'goTo', page: next, region: null })
  return true
}

export function find(reader: Reader, step: 'first' | 'next' | 'previous'): boolean {
  const { store, send } = reader
  const { query, highlightAll } = store.getState()
  if (query === '') return false
  if (step === 'first' || !findBeyond(reader, step))
    send({ type: 'find', query, step, from: null, highlightAll })
  return true
}

/** Past the last match, or before the first, the search goes on in the next document with matches. */
function findBeyond(reader: Reader, step: 'next' | 'previous'): boolean {
  const { scope, findings, found } = reader.store.getState()
  if (scope !== 'entry' || findings.state !== 'found' || !isAtEdge(found, step)) return false
  const stop = nextStop(findings.documents, reader.documentId(), step)
  if (stop === null) return false
  reader.findAt(stop, step === 'next' ? 'first' : 'last')
  return true
}

export function setScope(reader: Reader, scope: 'document' | 'entry'): void {
  reader.store.setState({ scope, findings: { state: 'none' } })
  if (scope === 'entry') void reader.findInEntry()
}

export function closeFind({ store, send }: Reader): void {
  store.setState({ findOpen: false, found: null, findings: { state: 'none' } })
  send({ type: 'closeFind' })
}

export function setTool({ store, send }: Reader, tool: 'text' | 'region'): void {
  store.setState({ tool })
  send({ type: 'tool', tool })
}

/** Closes one thing: the address of a link, else the selection, else the region tool, else the find bar. */
function escape(reader: Reader): boolean {
  const { tool, selection, held, link, findOpen } = reader.store.getState()
  if (link !== null) reader.store.setState({ link: null })
  else if (selection !== null) clearSelection(reader)
  else if (held !== null) releaseMark(reader)
  else if (tool === 'region') setTool(reader, 'text')
  else if (findOpen) closeFind(reader)
  else return false
  return true
}

export function releaseMark({ store, send }: Reader): void {
  store.setState({ held: null })
  send({ type: 'holdMark', id: null })
}

/** A region drawn and done with gives way to text again. */
export function clearSelection(reader: Reader): void {
  const { store, send } = reader
  store.setState({ selection: null })
  send({ type: 'clearSelection' })
  if (store.getState().tool === 'region') setTool(reader, 'text')
}
