import { escaped } from '../draw/svg.ts'

export type Cell = string | number

/** A table with its caption above. Figures stand to the right. */
export function table(
  caption: string,
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  className = '',
): string {
  const head = header.map((cell, column) => headOf(cell, isFigure(rows[0]?.[column] ?? '')))
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('')
  const title = caption === '' ? '' : `<p class="table-caption">${escaped(caption)}</p>`
  return `${title}<table class="${className}"><thead><tr>${head.join('')}</tr></thead><tbody>${body}</tbody></table>`
}

function headOf(cell: Cell, figure: boolean): string {
  return `<th${figure ? ' class="figure"' : ''}>${escaped(String(cell))}</th>`
}

function cellOf(cell: Cell): string {
  return `<td${isFigure(cell) ? ' class="figure"' : ''}>${escaped(String(cell))}</td>`
}

function isFigure(cell: Cell): boolean {
  return /^[-–+]?\d[\d.,\u202f\s%]*$/.test(String(cell))
}
