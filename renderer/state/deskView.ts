import { create } from 'zustand'
import type { SearchAnswer } from '../../shared/calls/searchViews.ts'
import type { CategoryId } from '../../shared/model/ids.ts'
import type { Sorting } from '../components/tableColumns.ts'
import { useDesk } from './desk.ts'
import type { EntryState } from './entryView.ts'

/** Which entries the desk lists: all, what is still to do, or one state. */
export type StateChoice = 'all' | 'open' | EntryState

/** What was found, and for which words. */
export type Found = { readonly query: string; readonly answer: SearchAnswer }

type DeskView = {
  readonly categoryId: CategoryId | null
  readonly stateChoice: StateChoice
  readonly sorting: Sorting | null
  readonly query: string
  readonly found: Found | null
  /** Groups of hits of which all are shown. */
  readonly opened: readonly string[]
  /** The row or the hit that had the focus last, by its key. */
  readonly inFocus: string | null
}

type DeskViewStore = DeskView & {
  readonly changed: (change: Partial<DeskView>) => void
}

const first: DeskView = {
  categoryId: null,
  stateChoice: 'all',
  sorting: null,
  query: '',
  found: null,
  opened: [],
  inFocus: null,
}

/** How the juror left the desk, to come back to from an entry; forgotten when the desk is locked. */
export const useDeskView = create<DeskViewStore>()((set) => ({
  ...first,
  changed: (change) => {
    set(change)
  },
}))

useDesk.subscribe(({ desk, lastEntry }, before) => {
  if (desk === null && before.desk !== null) useDeskView.setState(first)
  // Whoever went on from one entry to another comes back to the last one; a hit is come back to itself.
  else if (lastEntry !== before.lastEntry && useDeskView.getState().query === '')
    useDeskView.setState({ inFocus: lastEntry })
})
