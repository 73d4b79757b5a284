import { create } from 'zustand'
import type { PlotKind } from '../../shared/plots/plot.ts'
import { usualTop } from '../../shared/scoring/methodChanges.ts'

export type ResultsView =
  'ranking' | 'methods' | 'plots' | 'figures' | 'calibration' | 'leftOut' | 'inputs'

type ResultsViewState = {
  readonly view: ResultsView
  readonly plot: PlotKind
  readonly asTable: boolean
  /** How many places at the top other methods are looked at for. */
  readonly top: number
  readonly viewChosen: (view: ResultsView) => void
  readonly plotChosen: (plot: PlotKind) => void
  readonly tableChosen: (asTable: boolean) => void
  readonly topChosen: (top: number) => void
}

/** What of the results is looked at; it stays from one category to the next. */
export const useResultsView = create<ResultsViewState>()((set) => ({
  view: 'ranking',
  plot: 'scores',
  asTable: false,
  top: usualTop,
  viewChosen: (view) => {
    set({ view })
  },
  plotChosen: (plot) => {
    set({ plot })
  },
  tableChosen: (asTable) => {
    set({ asTable })
  },
  topChosen: (top) => {
    set({ top })
  },
}))
