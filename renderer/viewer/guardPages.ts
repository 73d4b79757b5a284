import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { standInForFirst } from './standIn.ts'
import { readInOrder } from './readInOrder.ts'
import type { Workload } from './workload.ts'

type Guard = {
  readonly workload: Workload
  readonly blankPages: ReadonlySet<number>
  readonly onPageFailed: (page: number) => void
  /** Called once for each page without text, the first time its text is wanted. */
  readonly onUnreadable: (page: number) => void
}

type Annotation = Readonly<Record<string, unknown>>

/**
 * Makes every page that the document hands out count its work and give away no annotation but links,
 * of which those out of the document lead nowhere. Forms, stamps and remarks are still painted: their looks belong to the page.
 */
export function guardPages(document: PDFDocumentProxy, guard: Guard): void {
  const getPage = fitting(document.getPage.bind(document))
  const guarded = new WeakSet<PDFPageProxy>()
  document.getPage = async (number) => {
    try {
      const page = await guard.workload.during(number, getPage(number))
      if (!guarded.has(page)) guardPage(page, guard)
      guarded.add(page)
      return page
    } catch (error) {
      guard.onPageFailed(number)
      if (number > 1) throw error
      return guard.workload.during(1, standInForFirst(getPage, document.numPages))
    }
  }
}

/** Ten times what the format allows. What is larger would hide every page after it. */
const longestSide = 144_000

function fitting(getPage: PDFDocumentProxy['getPage']): PDFDocumentProxy['getPage'] {
  return async (number) => {
    const page = await getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    if (!(Math.max(width, height) <= longestSide)) throw new Error('the page has no size')
    return page
  }
}

function guardPage(page: PDFPageProxy, guard: Guard): void {
  const number = page.pageNumber
  readInOrder(page)
  const getAnnotations = page.getAnnotations.bind(page)
  page.getAnnotations = async (options) => {
    // pdf.js declares annotations as any[]: plain records of what the file says.
    const annotations = (await getAnnotations(options)) as Annotation[]
    return annotations.filter((one) => isInnerLink(one) || isOuterLink(one))
  }
  const getTextContent = page.getTextContent.bind(page)
  const readText: PDFPageProxy['getTextContent'] = async (options) => {
    if (guard.blankPages.has(number)) throw new Error('the page is left blank')
    const content = await guard.workload.during(number, getTextContent(options))
    if (content.items.length === 0) guard.onUnreadable(number)
    return content
  }
  page.getTextContent = async (options) => {
    try {
      return await readText(options)
    } catch (error) {
      guard.onUnreadable(number)
      throw error
    }
  }
}

/** Only told of, never followed: an address and nothing else that could act. */
function isOuterLink({ subtype, dest, url, action, attachment }: Annotation): boolean {
  return subtype === 'Link' && typeof url === 'string' && !dest && !action && !attachment
}

function isInnerLink({ subtype, dest, url, action, attachment }: Annotation): boolean {
  return subtype === 'Link' && Boolean(dest) && !url && !action && !attachment
}
