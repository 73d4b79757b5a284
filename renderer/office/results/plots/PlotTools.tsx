import { ChartNoAxesCombined, Table2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { type Plot, type PlotKind, plotKinds } from '../../../../shared/plots/plot.ts'
import { Button } from '../../../components/Button.tsx'
import { Segments } from '../../../components/Segments.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useResultsView } from '../../../state/resultsView.ts'
import { languageOf, useSettings } from '../../../state/settings.ts'
import type { ScoredCategory } from '../scoredCategory.ts'
import { PlotElsewhere } from './PlotElsewhere.tsx'

type Props = { readonly plot: Plot; readonly scored: ScoredCategory }

/** Which plot, as what, and taking it elsewhere. */
export function PlotTools({ plot, scored }: Props): ReactElement {
  const words = useWords()
  const language = useSettings(({ settings }) => languageOf(settings))
  const { prize, category, sources } = scored
  const { asTable, plotChosen, tableChosen } = useResultsView()
  return (
    <div className="strip">
      <Segments<PlotKind>
        name={words('plots.choice')}
        choices={plotKinds.map((kind) => ({ key: kind, words: words(`plots.kind.${kind}`) }))}
        chosen={plot.kind}
        onChosen={plotChosen}
      />
      <span className="strip-rest" />
      <Button
        kind="quiet"
        icon={asTable ? ChartNoAxesCombined : Table2}
        onPress={() => {
          tableChosen(!asTable)
        }}
      >
        {words(asTable ? 'plots.asPlot' : 'plots.asTable')}
      </Button>
      <PlotElsewhere taken={{ plot, prize, category, digest: sources.digest, language }} />
    </div>
  )
}
