import type { Pages } from './createPages.ts'
import { toRegion, within } from './geometry.ts'
import { pageBoxOf, pageSpaceOf, pageViewOf } from './pageView.ts'
import type { Box, Selected } from './protocol.ts'

/** Selects the match that find shows now; false when there is none. */
export function selectMatch({ container }: Pages): boolean {
  const parts = [...container.querySelectorAll('.textLayer .highlight.selected')]
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return false
  const range = document.createRange()
  range.setStart(first, 0)
  range.setEnd(last, last.childNodes.length)
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return true
}

/** The page in view as a whole; its box is the part of it that can be seen. */
export function wholePage(pages: Pages): Selected | null {
  const page = pages.viewer.currentPageNumber
  const view = pageViewOf(pages.viewer, page)
  if (view === null) return null
  const frame = pageBoxOf(view)
  const region = toRegion({ ...frame, left: 0, top: 0 }, pageSpaceOf(view))
  const box = within(frame, seenOf(pages)) ?? frame
  return { extent: 'page', page, quote: '', region, lines: [region], box }
}

/** The part of the pages that can be seen, in the viewer's window. */
export function seenOf({ container }: Pages): Box {
  return { left: 0, top: 0, width: container.clientWidth, height: container.clientHeight }
}
