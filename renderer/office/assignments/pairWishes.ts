import type { PairChange } from '../../../shared/calls/jurorViews.ts'
import type { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import { cellKey, type Cells } from '../matrix/cells.ts'
import type { CellPlace } from '../matrix/useCellKeys.ts'

/** What the matrix has across and down. */
export type Sides = {
  readonly jurors: readonly { readonly id: JurorId }[]
  readonly entries: readonly { readonly code: EntryCode }[]
}

/** The cell that was turned last, and what it was turned to: where a reach begins. */
export type Turned = { readonly place: CellPlace; readonly state: 'assigned' | 'none' }

/** An assignment for nothing, nothing for an assignment; a conflict is not turned by the way. */
export function turned(cells: Cells, sides: Sides, place: CellPlace): PairChange | null {
  const pair = pairAt(sides, place)
  if (pair === null) return null
  const state = cells.get(cellKey(pair.jurorId, pair.entryCode)) ?? 'none'
  if (state === 'conflict') return null
  return { ...pair, state: state === 'assigned' ? 'none' : 'assigned', reason: '' }
}

/** Every cell between the one turned last and this one that is not so already; conflicts stay. */
export function reached(
  cells: Cells,
  sides: Sides,
  { place: from, state }: Turned,
  to: CellPlace,
): readonly PairChange[] {
  const rows = between(from.row, to.row)
  const columns = between(from.column, to.column)
  return rows
    .flatMap((row) => columns.map((column) => pairAt(sides, { row, column })))
    .flatMap((pair) => {
      if (pair === null) return []
      const now = cells.get(cellKey(pair.jurorId, pair.entryCode)) ?? 'none'
      return now === state || now === 'conflict' ? [] : [{ ...pair, state, reason: '' }]
    })
}

/** What the cells show while the folder is being written. */
export function withChanges(cells: Cells, changes: readonly PairChange[]): Cells {
  if (changes.length === 0) return cells
  const shown = new Map(cells)
  for (const { jurorId, entryCode, state } of changes) shown.set(cellKey(jurorId, entryCode), state)
  return shown
}

export function pairAt(
  { jurors, entries }: Sides,
  { row, column }: CellPlace,
): { readonly jurorId: JurorId; readonly entryCode: EntryCode } | null {
  const [juror, entry] = [jurors[column], entries[row]]
  return juror === undefined || entry === undefined
    ? null
    : { jurorId: juror.id, entryCode: entry.code }
}

function between(a: number, b: number): readonly number[] {
  const least = Math.min(a, b)
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, step) => least + step)
}
