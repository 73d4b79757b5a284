import { escaped } from '../draw/svg.ts'

export type Cell = string | number

/** A table with its caption above. Figures stand to the right. */
export function table(
  caption: string,
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  className = '',
): string {
  const head = header.map((cell) => `<th>${escaped(String(cell))}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('')
  const title = caption === '' ? '' : `<p class="table-caption">${escaped(caption)}</p>`
  return `${title}<table class="${className}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function cellOf(cell: Cell): string {
  const text = String(cell)
  const numeric = /^[-–+]?[\d.,\u202f\s%]+$/.test(text) && text !== ''
  return `<td${numeric ? ' class="figure"' : ''}>${escaped(text)}</td>`
}
