import type { Region } from '../../shared/model/sheet.ts'
import type { Pages } from './createPages.ts'
import { toBox } from './geometry.ts'
import { pageSpaceOf, pageViewOf } from './pageView.ts'

/** Lays an element over a region of a page. In percent, so that it stays in place at every zoom. */
export function layOver(
  { viewer }: Pages,
  page: number,
  region: Region,
  className: string,
): HTMLElement | null {
  const view = pageViewOf(viewer, page)
  if (view === null) return null
  const { left, top, width, height } = toBox(region, pageSpaceOf(view))
  const element = document.createElement('div')
  element.className = className
  element.style.left = percent(left / view.width)
  element.style.top = percent(top / view.height)
  element.style.width = percent(width / view.width)
  element.style.height = percent(height / view.height)
  view.div.append(element)
  return element
}

function percent(share: number): string {
  return `${share * 100}%`
}

const flashMs = 1600

export function flash(pages: Pages, page: number, region: Region): void {
  const light = layOver(pages, page, region, 'flash')
  setTimeout(() => light?.remove(), flashMs)
}
