import type { Conflict } from '../../../shared/model/juror.ts'
import type { Office, MatrixCell } from '../../../shared/calls/views.ts'

/** What one juror has to do with one entry: whether it is assigned, or how its sheet stands. */
export type CellState = 'assigned' | 'conflict' | 'none' | MatrixCell['state']

/** The state of each pair, by its key; a pair that is absent has none. */
export type Cells = ReadonlyMap<string, CellState>

export function cellKey(jurorId: string, entryCode: string): string {
  return `${jurorId} ${entryCode}`
}

/** Who is to read what. A conflict holds whatever is assigned. */
export function assignmentCells({ assignments, conflicts }: Office): Cells {
  return new Map<string, CellState>([
    ...assignments.map(
      ({ jurorId, entryCode }) => [cellKey(jurorId, entryCode), 'assigned'] as const,
    ),
    ...conflicts.map(
      ({ jurorId, entryCode }) => [cellKey(jurorId, entryCode), 'conflict'] as const,
    ),
  ])
}

/** How each assigned sheet stands, with the conflicts that the secretariat knows. */
export function sheetCells(sheets: readonly MatrixCell[], conflicts: readonly Conflict[]): Cells {
  return new Map<string, CellState>([
    ...conflicts.map(
      ({ jurorId, entryCode }) => [cellKey(jurorId, entryCode), 'conflict'] as const,
    ),
    ...sheets.map(({ jurorId, entryCode, state }) => [cellKey(jurorId, entryCode), state] as const),
  ])
}

/** Pairs whose sheet says all that it will: complete, abstained or recused. */
export function isSettled(state: CellState): boolean {
  return state === 'scored' || state === 'abstained' || state === 'recused'
}
