import { unreachable } from '../../shared/unreachable.ts'
import type { Reader } from './createReader.ts'
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
  store.setState(({ menuAsked }) => ({ menuAsked: menuAsked + 1 }))
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

export function find({ store, send }: Reader, step: 'first' | 'next' | 'previous'): boolean {
  const { query, highlightAll } = store.getState()
  if (query === '') return false
  send({ type: 'find', query, step, highlightAll })
  return true
}

export function closeFind({ store, send }: Reader): void {
  store.setState({ findOpen: false, found: null })
  send({ type: 'closeFind' })
}

export function setTool({ store, send }: Reader, tool: 'text' | 'region'): void {
  store.setState({ tool })
  send({ type: 'tool', tool })
}

/** Closes one thing: the selection, else the region tool, else the find bar. */
function escape(reader: Reader): boolean {
  const { tool, selection, held, findOpen } = reader.store.getState()
  if (selection !== null) clearSelection(reader)
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
