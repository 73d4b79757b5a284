import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { inReadingOrder } from '../../../shared/pdf/readingOrder.ts'

/** A page of a book has 3,000 letters; what is far beyond is no text that anybody searches. */
const MAX_PAGE_LETTERS = 200_000
const MAX_LETTERS = 10_000_000
/** After so many broken pages in a row the rest is broken too. */
const MAX_BROKEN_RUN = 50
const CLEAN_UP_EVERY = 50

export type PageTexts = {
  readonly text: readonly string[]
  readonly brokenPages: number
  readonly links: number
}

/** Reads the text of each page, and counts the links when asked to; `tick` is called after each page. */
export async function pageTexts(
  document: PDFDocumentProxy,
  countLinks: boolean,
  tick: () => void,
): Promise<PageTexts> {
  const text: string[] = []
  let [brokenPages, brokenRun, letters, links] = [0, 0, 0, 0]
  for (let number = 1; number <= document.numPages; number++) {
    const page =
      brokenRun < MAX_BROKEN_RUN ? await document.getPage(number).catch(() => null) : null
    const words = page === null || letters > MAX_LETTERS ? '' : await textOf(page)
    if (page !== null && countLinks) links += await linksOn(page)
    brokenPages += page === null ? 1 : 0
    brokenRun = page === null ? brokenRun + 1 : 0
    letters += words.length
    text.push(words)
    page?.cleanup()
    if (number % CLEAN_UP_EVERY === 0) await document.cleanup()
    tick()
  }
  return { text, brokenPages, links }
}

/** A page whose text cannot be read has none; the page itself may still show. */
async function textOf(page: PDFPageProxy): Promise<string> {
  try {
    const { items } = await page.getTextContent()
    const pieces = items.filter((item) => 'str' in item)
    const words = inReadingOrder(pieces).map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
    return words
      .join('')
      .replaceAll('\0', '')
      .toWellFormed()
      .slice(0, MAX_PAGE_LETTERS)
      .toWellFormed()
  } catch {
    return ''
  }
}

async function linksOn(page: PDFPageProxy): Promise<number> {
  try {
    const annotations: readonly Readonly<Record<string, unknown>>[] = await page.getAnnotations()
    return annotations.filter(({ unsafeUrl }) => typeof unsafeUrl === 'string').length
  } catch {
    return 0
  }
}
