import type { Rubric } from '../model/rubric.ts'
import type { Sheet, SheetState } from '../model/sheet.ts'
import { missing } from './missing.ts'

/** The state that follows from what the sheet holds. Abstained and recused are the juror's word and stay. */
export function derivedState(rubric: Rubric, sheet: Sheet): SheetState {
  if (sheet.state === 'abstained' || sheet.state === 'recused') return sheet.state
  if (sheet.marks.length === 0) return 'unscored'
  return missing(rubric, sheet).length === 0 ? 'scored' : 'partial'
}
