import writeXlsx, { type Cell as XlsxCell } from 'write-excel-file/node'
import type { Language } from '../../../../../shared/model/prize.ts'
import { autoFilter } from './autoFilter.ts'
import { inKorean } from './inKorean.ts'
import type { Page, PageCell } from './page.ts'

const narrow = 13
const wide = 44
const wideColumns: ReadonlySet<string> = new Set(['title', 'applicant', 'comment', 'what', 'value'])
const decimals = '0.00##'

/** The pages as one XLSX file, its headings in the language. */
export async function writeWorkbook(
  pages: readonly Page[],
  language: Language = 'en',
): Promise<Buffer> {
  const shown = language === 'ko' ? inKorean(pages) : pages
  const sheets = shown.map(({ name, header, rows, keptColumns }, place) => ({
    sheet: name,
    stickyRowsCount: 1,
    stickyColumnsCount: keptColumns,
    columns: (pages[place]?.header ?? []).map((title) => ({
      width: wideColumns.has(title) ? wide : narrow,
    })),
    data: [header.map(headerCell), ...rows.map((row) => row.map(typedCell))],
  }))
  return writeXlsx(sheets, { features: [autoFilter(shown)] }).toBuffer()
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
