import { create } from 'zustand'
import type { CategoryId, CriterionPath, EntryCode } from '../../shared/model/ids.ts'
import { isScoring, useDesk } from './desk.ts'
import { useRoute } from './route.ts'

/** One bar of the use of the scale: its entries alone are looked at. */
export type ScaleFilter = { readonly path: CriterionPath; readonly column: string }

type MyScoresStore = {
  /** Null is the first category with anything in it. */
  readonly categoryId: CategoryId | null
  readonly filter: ScaleFilter | null
  /** The entry under the pointer or in focus, lit wherever it stands. */
  readonly pointed: EntryCode | null
  readonly categoryChosen: (categoryId: CategoryId) => void
  readonly filterChosen: (filter: ScaleFilter | null) => void
  readonly entryPointed: (entryCode: EntryCode | null) => void
  readonly forgotten: () => void
}

const nothing = { categoryId: null, filter: null, pointed: null }

/** Where the juror was among the own scores, to come back to from an entry. */
export const useMyScores = create<MyScoresStore>()((set) => ({
  ...nothing,
  categoryChosen: (categoryId) => {
    set({ categoryId, filter: null, pointed: null })
  },
  filterChosen: (filter) => {
    set({ filter })
  },
  entryPointed: (pointed) => {
    set({ pointed })
  },
  forgotten: () => {
    set(nothing)
  },
}))

useDesk.subscribe(({ desk }, before) => {
  if (desk === null && before.desk !== null) useMyScores.getState().forgotten()
})

/** By key or menu; without a desk there is nothing to show. */
export function myScoresAsked(): void {
  if (isScoring(useDesk.getState())) useRoute.getState().wentTo({ screen: 'myScores' })
}
