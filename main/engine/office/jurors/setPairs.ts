import type { PairChange } from '../../../../shared/calls/jurorViews.ts'
import { editedTable, type TableEdit } from '../../tables/editedTable.ts'
import { keyedRows } from '../../tables/keyedRows.ts'
import { assignmentsTable } from '../assign/assignmentsTable.ts'
import type { TextChange } from '../edit/folderEdits.ts'
import { pairKey, type PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { ASSIGNMENTS_FILE, CONFLICTS_FILE } from '../prizeFolder/readPairs.ts'

/**
 * What becomes of assignments.csv and conflicts.csv. Where everybody reads everything, taking the first reading
 * away writes all others down.
 */
export function changedPairs(
  folder: PrizeFolder,
  pairs: readonly PairChange[],
): readonly TextChange[] {
  return [
    { file: ASSIGNMENTS_FILE, change: (text) => withAssignments(folder, text, pairs) },
    { file: CONFLICTS_FILE, change: (text) => withConflicts(text, pairs) },
  ]
}

function withAssignments(
  { assigned, assignments }: PrizeFolder,
  text: string | null,
  pairs: readonly PairChange[],
): string | null {
  // A conflict takes the key away from whoever reads everything; nothing needs to be written down for it.
  const taken = pairs.some(({ state }) => state === 'none')
  if (text === null && assigned === 'everybody' && !taken) return null
  const written = text ?? assignmentsTable(assignments)
  const edits = edited(written, pairs, ({ state }) => (state === 'assigned' ? {} : null))
  return editedTable(written, edits) ?? written
}

function withConflicts(text: string | null, pairs: readonly PairChange[]): string | null {
  const edits = edited(text ?? '', pairs, ({ state, reason }) =>
    state === 'conflict' ? { reason } : null,
  )
  if (edits.length === 0) return text
  return editedTable(text ?? '', edits) ?? text
}

/** Edits after which a table has a row exactly for those pairs that are to have one, with these cells. */
function edited(
  text: string,
  pairs: readonly PairChange[],
  cellsOf: (pair: PairChange) => Readonly<Record<string, string>> | null,
): readonly TableEdit[] {
  const there = new Set(keyedRows(text, ['juror', 'entry']).map((key) => key.join(' ')))
  return pairs.flatMap((pair): readonly TableEdit[] => {
    const cells = cellsOf(pair)
    const key = { juror: pair.jurorId, entry: pair.entryCode }
    if (!there.has(pairKey(pair)))
      return cells === null ? [] : [{ kind: 'add', cells: { ...key, ...cells } }]
    return [cells === null ? { kind: 'remove', key } : { kind: 'set', key, cells }]
  })
}
