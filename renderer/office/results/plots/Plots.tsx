import { ChartNoAxesColumn } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Plot } from '../../../../shared/plots/plot.ts'
import { plotOf } from '../../../../shared/plots/plots.ts'
import { plotSource } from '../../../../shared/plots/plotSource.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useResultsView } from '../../../state/resultsView.ts'
import type { ScoredCategory } from '../scoredCategory.ts'
import { PlotAsTable } from './PlotAsTable.tsx'
import { PlotPicture } from './PlotPicture.tsx'
import './plots.css'
import { PlotTools } from './PlotTools.tsx'
import { usePlotWords } from './usePlotWords.ts'

type Props = {
  readonly scored: ScoredCategory
  readonly chosen: EntryCode | null
  readonly onChosen: (entryCode: EntryCode) => void
}

/** One plot of a category at a time, as a picture or as the table behind it. */
export function Plots({ scored, chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  const { asTable } = useResultsView()
  const plot = usePlot(scored)
  return (
    <>
      <PlotTools plot={plot} scored={scored} />
      {plot.rows === 0 ? (
        <EmptyState icon={ChartNoAxesColumn} title={words('plots.none')} body={plot.body} />
      ) : asTable ? (
        <PlotAsTable key={plot.kind} plot={plot} chosen={chosen} onEntry={onChosen} />
      ) : (
        <div className="plots scrolls">
          <p className="plots-body soft">{plot.body}</p>
          <PlotPicture key={plot.kind} plot={plot} onEntry={onChosen} />
        </div>
      )}
    </>
  )
}

function usePlot(scored: ScoredCategory): Plot {
  const kind = useResultsView((state) => state.plot)
  const words = usePlotWords()
  return useMemo(() => {
    const { category, rule, ranking, sheets, entries, jurors } = scored
    const all = [...sheets.values()].flat()
    return plotOf(kind, plotSource(category, rule, ranking, all, { entries, jurors }), words)
  }, [scored, kind, words])
}
