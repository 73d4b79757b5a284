export type CsvCell = string | number

/**
 * A table as CSV (RFC 4180) with line feeds, for any spreadsheet. A text that it would reckon with gets an
 * apostrophe before it.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\n`).join('')
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) && !isNumber(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function isNumber(cell: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(cell)
}
