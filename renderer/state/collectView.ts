import { create } from 'zustand'
import type { Verdict } from '../../shared/calls/views.ts'

/** What of the collection is looked at. */
export type CollectTab = 'files' | 'sheets' | 'missing' | 'decisions'

/** Which verdicts are listed; `decide` are those that wait for the secretariat. */
export type VerdictFilter = 'all' | 'decide' | Verdict['verdict']

/** Somebody or something of which sheets are missing. */
export type MissingOf =
  { readonly kind: 'juror'; readonly id: string } | { readonly kind: 'entry'; readonly id: string }

type CollectView = {
  readonly tab: CollectTab
  /** Of the last collection only, or of all that are remembered. */
  readonly which: 'latest' | 'all'
  readonly filter: VerdictFilter
  /** Whether the matrix leaves out what is settled. */
  readonly onlyMissing: boolean
  /** The matrix shows this juror's or this entry's sheets alone. */
  readonly only: MissingOf | null
  readonly tabChosen: (tab: CollectTab) => void
  readonly whichChosen: (which: 'latest' | 'all') => void
  readonly filterChosen: (filter: VerdictFilter) => void
  readonly onlyMissingChosen: (onlyMissing: boolean) => void
  /** The missing sheets of one of them in the matrix; null shows all again. */
  readonly sheetsWanted: (only: MissingOf | null) => void
  /** A collection is over: its verdicts are what one wants to see. */
  readonly filesJudged: () => void
  readonly leftBehind: () => void
}

const first = {
  tab: 'files',
  which: 'latest',
  filter: 'all',
  onlyMissing: false,
  only: null,
} as const

/** What the secretariat looks at under Collect; it stays while other sections are looked at. */
export const useCollectView = create<CollectView>()((set) => ({
  ...first,
  tabChosen: (tab) => {
    set({ tab })
  },
  whichChosen: (which) => {
    set({ which })
  },
  filterChosen: (filter) => {
    set({ filter })
  },
  onlyMissingChosen: (onlyMissing) => {
    set({ onlyMissing })
  },
  sheetsWanted: (only) => {
    set({ tab: 'sheets', only, onlyMissing: only !== null })
  },
  filesJudged: () => {
    set({ tab: 'files', which: 'latest', filter: 'all' })
  },
  leftBehind: () => {
    set(first)
  },
}))
