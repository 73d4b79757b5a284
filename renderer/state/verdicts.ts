import { create } from 'zustand'
import type { Verdict } from '../../shared/calls/views.ts'

/** A verdict with the place it has in the list, for as long as the program runs. */
export type ListedVerdict = Verdict & { readonly key: number }

type VerdictStore = {
  /** Of all files given since the prize was opened, the latest first. */
  readonly verdicts: readonly ListedVerdict[]
  readonly given: (verdicts: readonly Verdict[]) => void
  readonly forgotten: () => void
}

let nextKey = 1

export const useVerdicts = create<VerdictStore>()((set) => ({
  verdicts: [],
  given: (given) => {
    const listed = given.map((verdict) => ({ ...verdict, key: nextKey++ }))
    set(({ verdicts }) => ({ verdicts: [...listed, ...verdicts] }))
  },
  forgotten: () => {
    set({ verdicts: [] })
  },
}))
