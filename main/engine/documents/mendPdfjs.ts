/** The walk through the page tree, where it meets an entry that is no page. */
const noPage = `
      if (!(currentNode instanceof Dict)) {
        throw new FormatError("Page dictionary kid reference points to wrong type of object.");
`

const noPageCounted = `
      if (!(currentNode instanceof Dict)) {
        if (currentPageIndex !== pageIndex) {
          currentPageIndex++;
          continue;
        }
        throw new FormatError("Page dictionary kid reference points to wrong type of object.");
`

/**
 * Mends the source of pdf.js's worker. There, an entry of the page tree that is no page ends the
 * walk, so that one damaged object takes all pages after it away. Mended, it counts as a page that
 * cannot be had, and the others are found.
 */
export function mendPdfjs(worker: string): string {
  const parts = worker.split(noPage)
  if (parts.length !== 2) throw new Error('pdf.js walks through pages in another way than expected')
  return parts.join(noPageCounted)
}
