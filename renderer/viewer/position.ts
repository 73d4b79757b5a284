import type { Pages } from './createPages.ts'
import { pageViewOf } from './pageView.ts'
import type { PagePoint } from './protocol.ts'

/** What the top of the window shows; null while there are no pages. */
export function pointShown(pages: Pages): PagePoint | null {
  const page = pageAcrossTop(pages)
  const view = pageViewOf(pages.viewer, page)
  if (view === null) return null
  const { scrollTop, scrollLeft } = pages.container
  const { offsetTop, offsetLeft, clientHeight, clientWidth } = view.div
  return {
    page,
    down: thousandths((scrollTop - offsetTop) / clientHeight),
    across: thousandths((scrollLeft - offsetLeft) / clientWidth),
  }
}

export function scrollTo({ container, viewer }: Pages, { page, down, across }: PagePoint): void {
  const view = pageViewOf(viewer, Math.min(page, viewer.pagesCount))
  if (view === null) return
  const { offsetTop, offsetLeft, clientHeight, clientWidth } = view.div
  container.scrollTop = offsetTop + (down / 1000) * clientHeight
  container.scrollLeft = offsetLeft + (across / 1000) * clientWidth
}

/** Scrolls to a page and the share of it that lies above; beyond the ends, to the ends. Sideways only where that is said. */
export function scrollToShare({ container, viewer }: Pages, at: number, across?: number): void {
  const page = Math.max(1, Math.min(Math.floor(at), viewer.pagesCount))
  const view = pageViewOf(viewer, page)
  if (view === null) return
  const { offsetTop, offsetLeft, clientHeight, clientWidth } = view.div
  container.scrollTop = offsetTop + (at - page) * clientHeight
  if (across !== undefined) container.scrollLeft = offsetLeft + (across / 1000) * clientWidth
}

/** The page across the top edge: near the current one, which is the one most in sight. */
function pageAcrossTop({ container, viewer }: Pages): number {
  const { scrollTop } = container
  const isBelow = (page: number): boolean => {
    const view = pageViewOf(viewer, page)
    return view !== null && view.div.offsetTop > scrollTop
  }
  const isAbove = (page: number): boolean => {
    const div: HTMLElement | undefined = pageViewOf(viewer, page)?.div
    return div !== undefined && div.offsetTop + div.offsetHeight <= scrollTop
  }
  let page = viewer.currentPageNumber
  while (page > 1 && isBelow(page)) page -= 1
  while (page < viewer.pagesCount && isAbove(page)) page += 1
  return page
}

function thousandths(share: number): number {
  return Math.max(-5000, Math.min(5000, Math.round(share * 1000))) + 0
}
