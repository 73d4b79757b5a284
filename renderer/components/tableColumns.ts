import type { ReactNode } from 'react'

/** A column of a table. Widths are pixels at 100 % text size. */
export type Column<R> = {
  readonly id: string
  readonly title: string
  /** Stands in for the title, such as an axis. */
  readonly heading?: ReactNode
  /** Fixed, or at least this with a share of what is left. */
  readonly width: number | { readonly least: number; readonly share: number }
  readonly align?: 'end'
  /** Left out while the table is narrower than this. */
  readonly from?: number
  readonly cell: (row: R) => ReactNode
  /** The order in which a click on the title sorts; without it the title is plain. */
  readonly order?: (a: R, b: R) => number
}

export type Sorting = { readonly id: string; readonly descending: boolean }

/** The columns that fit. */
export function fitting<R>(columns: readonly Column<R>[], width: number): readonly Column<R>[] {
  return columns.filter(({ from }) => from === undefined || width === 0 || width >= from)
}

/** The columns' widths as a grid template. */
export function gridTemplate<R>(columns: readonly Column<R>[]): string {
  return columns
    .map(({ width }) =>
      typeof width === 'number' ? rem(width) : `minmax(${rem(width.least)}, ${width.share}fr)`,
    )
    .join(' ')
}

/** Rows in the order of a column; equal rows keep the order they came in. */
export function sorted<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sorting: Sorting | null,
): readonly R[] {
  const order = columns.find(({ id }) => id === sorting?.id)?.order
  if (sorting === null || order === undefined) return rows
  return rows.toSorted(sorting.descending ? (a, b) => order(b, a) : order)
}

/** A click on a title sorts by it, the next one turns the order round, the third gives it up. */
export function nextSorting(sorting: Sorting | null, id: string): Sorting | null {
  if (sorting?.id !== id) return { id, descending: false }
  return sorting.descending ? null : { id, descending: true }
}

function rem(pixels: number): string {
  return `${pixels / 14}rem`
}
