import { around, toBox, toRegion } from './geometry.ts'
import type { Pages } from './createPages.ts'
import { layOver } from './overlays.ts'
import type { Box, PageMark } from './protocol.ts'
import { pageBoxOf, pageSpaceOf, pageViewOf } from './pageView.ts'

/** Draws a mark on its page. A page as a whole has only the sign that something is written to it. */
export function drawMark(pages: Pages, mark: PageMark): void {
  const { page, look, regions } = mark
  for (const region of regions) own(layOver(pages, page, region, `mark mark--${look}`), mark)
  if (mark.written) drawSign(pages, mark)
}

function drawSign(pages: Pages, mark: PageMark): void {
  const view = pageViewOf(pages.viewer, mark.page)
  if (view === null) return
  const { width } = view
  const corner = { left: width, top: 0, width: 0, height: 0 }
  const region = mark.regions[0] ?? toRegion(corner, pageSpaceOf(view))
  const whole = mark.regions.length === 0 ? 'markSign--page' : ''
  const sign = own(layOver(pages, mark.page, region, `markSign ${whole}`), mark)
  sign?.style.removeProperty('width')
  sign?.style.removeProperty('height')
}

function own(element: HTMLElement | null, { id }: PageMark): HTMLElement | null {
  if (element !== null && id !== null) element.dataset['mark'] = id
  return element
}

/** Where a mark lies in the viewer's window; a whole page, where its sign is. */
export function boxOfMark({ viewer }: Pages, { page, regions }: PageMark): Box | null {
  const view = pageViewOf(viewer, page)
  if (view === null) return null
  const frame = pageBoxOf(view)
  const space = pageSpaceOf(view)
  const box = around(regions.map((region) => toBox(region, space)))
  if (box === null)
    return { left: frame.left + frame.width - 24, top: frame.top, width: 24, height: 24 }
  return { ...box, left: box.left + frame.left, top: box.top + frame.top }
}

/** The id of the mark at a point of the window: the smallest, when some lie over each other. */
export function markAt(page: Element, x: number, y: number): string | null {
  const hit = [...page.querySelectorAll<HTMLElement>('[data-mark]')]
    .map((element) => ({
      id: element.dataset['mark'] ?? null,
      box: element.getBoundingClientRect(),
    }))
    .filter(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)
  return hit[0]?.id ?? null
}
