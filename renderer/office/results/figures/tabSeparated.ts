import type { FigureCell, FigureColumn } from './FigureTable.tsx'

/** The table as a spreadsheet takes it from the clipboard. Where there is no figure the reason stands. */
export function tabSeparated(
  columns: readonly FigureColumn[],
  rows: readonly (readonly FigureCell[])[],
): string {
  const head = columns.map(({ title }) => title)
  const body = rows.map((row) => row.map(({ text, why }) => why ?? text))
  return [head, ...body].map((cells) => cells.map(plain).join('\t')).join('\n')
}

/** One cell: no tab or new line may end it, a minus that spreadsheets know, and nothing that begins a formula. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^\u2212(?=\d)/, '-')
  return /^[=+@]|^-(?!\d)/.test(line) ? `'${line}` : line
}
