import { isScoring, useDesk } from '../state/desk.ts'
import type { EntryView } from '../state/entryView.ts'

/** Evidence belongs to a sheet that is being scored; notes can be written without one. */
export function canCite({ state }: EntryView): boolean {
  if (!isScoring(useDesk.getState())) return false
  return state === 'unscored' || state === 'partial' || state === 'scored'
}
