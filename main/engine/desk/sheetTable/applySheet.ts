import { EntryCode } from '../../../../shared/model/ids.ts'
import type { OpenDesk } from '../openDesk.ts'
import { applyScores } from './applyScores.ts'
import { applyState } from './applyState.ts'
import type { PlacedRow, TableProblem } from './tableRow.ts'
import { tableSheet } from './tableSheet.ts'

/** Does to one entry's sheet what its rows say; answers what could not be done. */
export function applySheet(desk: OpenDesk, rows: readonly PlacedRow[]): readonly TableProblem[] {
  const entry = rows[0]?.entry ?? ''
  const code = EntryCode.safeParse(entry)
  const listed = code.success ? desk.entries.get(code.data) : undefined
  if (listed === undefined || listed.assignment === 'none') {
    const problem =
      listed === undefined
        ? `There is no entry “${entry}”.`
        : `Entry ${entry} is not yours to score.`
    return rows.map(({ line }) => ({ line, problem }))
  }
  const sheet = tableSheet(desk, listed, rows)
  for (const { line } of repeated(rows)) sheet.refuse(line, 'The row repeats an earlier one.')
  if (applyState(sheet) === 'open') applyScores(sheet)
  return sheet.problems
}

/** Rows for a criterion, or for the state, that an earlier row was for. */
function repeated(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const seen = new Set<string>()
  return rows.filter(({ criterion }) => seen.size === seen.add(criterion).size)
}
