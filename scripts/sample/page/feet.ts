import { escaped } from '../draw/svg.ts'
import type { Setting } from './block.ts'

/**
 * As many pages as a document has, empty but for the line at the foot, to be laid over it: a short
 * title and the page's number. A title page stays empty.
 */
export function feet(
  pages: number,
  hasCover: boolean,
  { entry, document, language }: Setting,
): string {
  const size = `${document.paper}${document.landscape ? ' landscape' : ''}`
  const sheets = Array.from({ length: pages }, (_, page) => {
    const line =
      page === 0 && hasCover
        ? ''
        : `<span>${escaped(`${entry.code}  ${document.title}`)}</span><span>${labelOf(page, document.labels ?? 0)}</span>`
    return `<section><p>${line}</p></section>`
  })
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><style>
@page{size:${size};margin:0}body{margin:0;font:8pt Lato,NanumBarunGothic,TakaoPGothic,Noto Sans Arabic,sans-serif;font-variant-ligatures:none;color:#777}
section{position:relative;height:100vh;break-after:page}section:last-child{break-after:auto}
p{position:absolute;inset-inline:23mm;bottom:12mm;margin:0;display:flex;justify-content:space-between}</style>${sheets.join('')}</html>`
}

/** The first `roman` pages count i, ii, iii …, the others from 1. */
export function labelOf(page: number, roman: number): string {
  return page < roman ? romanOf(page + 1) : String(page - roman + 1)
}

const numerals = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/** Up to 9: no document here begins with more. */
function romanOf(number: number): string {
  return numerals[number] ?? String(number)
}
