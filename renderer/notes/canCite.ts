import type { EntryView } from '../state/entryView.ts'

/** Evidence belongs to a sheet that is being scored; notes can be written without one. */
export function canCite({ state }: EntryView): boolean {
  return state === 'unscored' || state === 'partial' || state === 'scored'
}
