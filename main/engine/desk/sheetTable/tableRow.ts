/**
 * A row of a table of sheets. With a criterion it carries points (`3.5`, `N/A`, or empty for no mark) and
 * a comment; without one it carries the sheet's state and, beside it, the reason of an abstention or
 * recusal, or else the overall comment.
 */
export type TableRow = {
  readonly entry: string
  readonly criterion: string
  readonly points: string
  readonly comment: string
}

export const TABLE_COLUMNS = ['entry', 'criterion', 'points', 'comment'] as const

/** How "not applicable" is written. */
export const NOT_APPLICABLE = 'N/A'

/** A row as it stands in a file, counted from line 1. */
export type PlacedRow = TableRow & { readonly line: number }

export type TableProblem = { readonly line: number; readonly problem: string }
