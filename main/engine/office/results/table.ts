/** A figure stays a number, so that a spreadsheet can reckon with it. */
export type Cell = string | number | null
export type Row = readonly Cell[]
export type Table = { readonly header: readonly string[]; readonly rows: readonly Row[] }
