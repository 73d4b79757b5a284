import type { Page } from './page.ts'
import { columnName } from './page.ts'

type SheetFile = {
  readonly transform: (
    content: string,
    options: unknown,
    properties: { readonly sheetIndex: number },
  ) => string
}

/** Lets a reader filter every page by its header; a page that ends in sums is filtered without them. */
export function autoFilter(pages: readonly Page[]): {
  readonly files: { readonly transform: Readonly<Record<'xl/worksheets/sheet{id}.xml', SheetFile>> }
} {
  const transform: SheetFile['transform'] = (content, _options, { sheetIndex }) => {
    const page = pages[sheetIndex]
    if (page === undefined || page.rows.length === 0) return content
    const sums = page.rows.findIndex((row) => row.length === 0)
    const last = (sums === -1 ? page.rows.length : sums) + 1
    const range = `A1:${columnName(page.header.length - 1)}${last}`
    return content.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
  }
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }
}
