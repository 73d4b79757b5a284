import { create } from 'zustand'
import { type DeliberationView, firstView } from '../../shared/model/deliberationView.ts'
import type { JurorId } from '../../shared/model/ids.ts'
import { api } from './api.ts'
import { run } from './run.ts'

/** What the right pane can show of the entry in hand. */
export const deliberationTabs = ['scores', 'comments', 'notes'] as const
export type DeliberationTab = (typeof deliberationTabs)[number]

type DeliberationViewStore = {
  readonly view: DeliberationView
  /** The jurors in the order of their letters; empty before the first answer. */
  readonly letters: readonly JurorId[]
  readonly tab: DeliberationTab
  /** What the chair let be seen although a juror in conflict is in the room; see `coverKey`. */
  readonly confirmed: ReadonlySet<string>
  readonly asked: () => Promise<void>
  /** Remembered by the office. */
  readonly changed: (change: Partial<DeliberationView>) => void
  readonly coverLifted: (key: string) => void
  readonly tabChosen: (tab: DeliberationTab) => void
  readonly forgotten: () => void
}

/** How the jury looks at its entries: order, names, time, what is in the right pane. */
export const useDeliberationView = create<DeliberationViewStore>()((set, get) => ({
  view: firstView,
  letters: [],
  tab: 'scores',
  confirmed: new Set(),
  asked: async () => {
    set(await api('office.deliberationView', {}))
  },
  changed: (change) => {
    set(({ view }) => ({ view: { ...view, ...change } }))
    run(api('office.rememberDeliberationView', { view: get().view }))
  },
  coverLifted: (key) => {
    set(({ confirmed }) => ({ confirmed: new Set([...confirmed, key]) }))
  },
  tabChosen: (tab) => {
    set({ tab })
  },
  forgotten: () => {
    set({ view: firstView, letters: [], tab: 'scores', confirmed: new Set() })
  },
}))
