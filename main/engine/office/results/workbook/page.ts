import type { Cell } from '../table.ts'

/** What a spreadsheet reckons itself, without the `=` before it. Never made from what a person wrote. */
export type Formula = { readonly formula: string }

export type PageCell = Cell | Formula

/** One page of the workbook; its header stays in sight, and so do its first `keptColumns`. */
export type Page = {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly PageCell[])[]
  readonly keptColumns: number
}

/** The name of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(0x41 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** The cell of a row counted from 0 below the header, such as C2 for (2, 0). */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 2}`
}
