import { create } from 'zustand'
import type { PlotKind } from '../../shared/plots/plot.ts'

export type ResultsView = 'ranking' | 'plots' | 'figures' | 'leftOut'

type ResultsViewState = {
  readonly view: ResultsView
  readonly plot: PlotKind
  readonly asTable: boolean
  readonly viewChosen: (view: ResultsView) => void
  readonly plotChosen: (plot: PlotKind) => void
  readonly tableChosen: (asTable: boolean) => void
}

/** What of the results is looked at; it stays from one category to the next. */
export const useResultsView = create<ResultsViewState>()((set) => ({
  view: 'ranking',
  plot: 'scores',
  asTable: false,
  viewChosen: (view) => {
    set({ view })
  },
  plotChosen: (plot) => {
    set({ plot })
  },
  tableChosen: (asTable) => {
    set({ asTable })
  },
}))
