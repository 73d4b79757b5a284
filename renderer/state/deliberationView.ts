import { create } from 'zustand'
import { type DeliberationView, firstView } from '../../shared/model/deliberationView.ts'
import type { JurorId } from '../../shared/model/ids.ts'
import { api } from './api.ts'
import { run } from './run.ts'

export type DeliberationTab = 'scores' | 'comments' | 'notes' | 'decisions'

type DeliberationViewStore = {
  readonly view: DeliberationView
  /** The jurors in the order of their letters; empty before the first answer. */
  readonly letters: readonly JurorId[]
  readonly tab: DeliberationTab
  readonly asked: () => Promise<void>
  /** Remembered by the office. */
  readonly changed: (change: Partial<DeliberationView>) => void
  readonly tabChosen: (tab: DeliberationTab) => void
  readonly forgotten: () => void
}

/** How the jury looks at its entries: order, names, time, what is in the right pane. */
export const useDeliberationView = create<DeliberationViewStore>()((set, get) => ({
  view: firstView,
  letters: [],
  tab: 'scores',
  asked: async () => {
    set(await api('office.deliberationView', {}))
  },
  changed: (change) => {
    set(({ view }) => ({ view: { ...view, ...change } }))
    run(api('office.rememberDeliberationView', { view: get().view }))
  },
  tabChosen: (tab) => {
    set({ tab })
  },
  forgotten: () => {
    set({ view: firstView, letters: [], tab: 'scores' })
  },
}))
