import { create } from 'zustand'

type ResultsRound = {
  /** Null is the round of the last bundle. */
  readonly round: number | null
  readonly chosen: (round: number | null) => void
}

/** The round whose results are looked at. */
export const useResultsRound = create<ResultsRound>()((set) => ({
  round: null,
  chosen: (round) => {
    set({ round })
  },
}))

/** What a call about results is asked with. */
export function ofChosenRound(): { readonly round?: number } {
  const { round } = useResultsRound.getState()
  return round === null ? {} : { round }
}
