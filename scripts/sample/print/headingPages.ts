import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Heading, HeadingPages } from '../page/contents.ts'

type Bookmark = {
  readonly title: string
  readonly dest: string | unknown[] | null
  readonly items: readonly Bookmark[]
}

/**
 * The pages of a printed document's headings, in their order, counted from 1. Its bookmarks know;
 * they also hold smaller headings, which are passed over.
 */
export async function headingPagesOf(
  pdf: Uint8Array,
  headings: readonly Heading[],
): Promise<HeadingPages> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  try {
    const document = await task.promise
    // The library's own type is wider than what a printed document holds, and forgets the null.
    const outline = (await document.getOutline()) as readonly Bookmark[] | null
    const pages: number[] = []
    for (const { title, dest } of flat(outline ?? [])) {
      if (!names(title, headings[pages.length])) continue
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest
      pages.push((await document.getPageIndex(referenceOf(place))) + 1)
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** Chromium 130 writes the title of a bookmark twice in a row when its letters come from a CJK font. */
function names(title: string, heading: Heading | undefined): boolean {
  return heading !== undefined && (title === heading.text || title === heading.text.repeat(2))
}

function flat(bookmarks: readonly Bookmark[]): readonly Bookmark[] {
  return bookmarks.flatMap((bookmark) => [bookmark, ...flat(bookmark.items)])
}

/** An explicit destination begins with the reference of its page. */
function referenceOf(place: readonly unknown[] | null): { num: number; gen: number } {
  const [reference] = place ?? []
  if (typeof reference !== 'object' || reference === null)
    throw new Error('A bookmark without a page.')
  return reference as { num: number; gen: number } // checked as far as it matters: pdf.js made it
}
