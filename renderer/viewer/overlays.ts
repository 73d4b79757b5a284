import type { Region } from '../../shared/model/sheet.ts'
import type { Pages } from './createPages.ts'
import { toBox } from './geometry.ts'
import { pageSpaceOf, pageViewOf } from './pageView.ts'
import type { PageMark } from './protocol.ts'

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

/** Keeps the marks of a document on its pages; pdf.js clears a page whenever it draws it anew. */
export function createMarks(pages: Pages) {
  let marks: readonly PageMark[] = []
  const place = (page: number): void => {
    const view = pageViewOf(pages.viewer, page)
    for (const old of view?.div.querySelectorAll('.mark') ?? []) old.remove()
    for (const mark of marks) {
      if (mark.page === page) layOver(pages, page, mark.region, 'mark')
    }
  }
  pages.eventBus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => {
    place(pageNumber)
  })
  return (next: readonly PageMark[]): void => {
    const touched = new Set([...marks, ...next].map((mark) => mark.page))
    marks = next
    for (const page of touched) place(page)
  }
}

const flashMs = 1600

export function flash(pages: Pages, page: number, region: Region): void {
  const light = layOver(pages, page, region, 'flash')
  setTimeout(() => light?.remove(), flashMs)
}
