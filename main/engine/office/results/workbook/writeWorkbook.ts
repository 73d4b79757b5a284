import writeXlsx, { type Cell as XlsxCell } from 'write-excel-file/node'
import type { Page, PageCell } from './page.ts'

const narrow = 13
const wide = 44
const wideColumns: ReadonlySet<string> = new Set(['title', 'applicant', 'comment', 'what', 'value'])
const decimals = '0.00##'

/** The pages as one XLSX file. */
export async function writeWorkbook(pages: readonly Page[]): Promise<Buffer> {
  const sheets = pages.map(({ name, header, rows, keptColumns }) => ({
    sheet: name,
    stickyRowsCount: 1,
    stickyColumnsCount: keptColumns,
    columns: header.map((title) => ({ width: wideColumns.has(title) ? wide : narrow })),
    data: [header.map(headerCell), ...rows.map((row) => row.map(typedCell))],
  }))
  return writeXlsx(sheets).toBuffer()
}

function headerCell(value: string): XlsxCell {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' }
}

/** A text is typed as one, so that none becomes a formula, whatever it begins with. */
function typedCell(cell: PageCell): XlsxCell {
  if (cell === null) return null
  if (typeof cell === 'string') return { value: cell, type: String }
  if (typeof cell === 'number') {
    return Number.isInteger(cell) ? cell : { value: cell, type: Number, format: decimals }
  }
  return { value: cell.formula, type: 'Formula', format: decimals }
}
