import type { Pages } from './createPages.ts'
import { pageViewOf } from './pageView.ts'

/** Writes a sentence on a page, once; pdf.js takes it away when it draws the page anew. */
export function notePage({ viewer }: Pages, page: number, className: string, words: string): void {
  const div = pageViewOf(viewer, page)?.div
  if (div === undefined || div.querySelector(`.${className}`) !== null) return
  const note = document.createElement('p')
  note.className = className
  note.textContent = words.replace('{page}', String(page))
  div.append(note)
}
