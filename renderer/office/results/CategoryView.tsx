import type { ReactElement } from 'react'
import type { Office, OfficeResults } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type { Category } from '../../../shared/model/prize.ts'
import type { CategoryResults } from '../../../shared/scoring/results.ts'
import { SplitPanes } from '../../components/SplitPanes.tsx'
import { useWords } from '../../messages/useWords.ts'
import { type ResultsView, useResultsView } from '../../state/resultsView.ts'
import { useRoute } from '../../state/route.ts'
import { Calibration } from './Calibration.tsx'
import { ChangedNotice } from './ChangedNotice.tsx'
import { EntryScores } from './EntryScores.tsx'
import { Figures } from './figures/Figures.tsx'
import { Inputs } from './Inputs.tsx'
import { LeftOut } from './LeftOut.tsx'
import { Plots } from './plots/Plots.tsx'
import { Methods } from './methods/Methods.tsx'
import { RankingTable } from './RankingTable.tsx'
import type { ResultsPlace } from './Results.tsx'
import { ResultsStrip } from './ResultsStrip.tsx'
import type { ScoredCategory } from './scoredCategory.ts'
import { useScoredCategory } from './useScoredCategory.ts'

type Props = {
  readonly office: Office
  readonly results: OfficeResults
  readonly category: Category
  readonly ranking: CategoryResults
  readonly place: ResultsPlace
}

/** One category: its ranking, its figures, what was left out; the entry chosen is open beside it. */
export function CategoryView(props: Props): ReactElement {
  const { office, results, place } = props
  const words = useWords()
  const { view, viewChosen } = useResultsView()
  const scored = useScoredCategory(props)
  const movedOn = useRoute((state) => state.movedOn)
  const goTo = (change: Partial<ResultsPlace>): void => {
    movedOn({ screen: 'office', place: { ...place, ...change } })
  }
  const entryChosen = (entryCode: EntryCode | null): void => {
    goTo({ entryCode })
  }
  const main = (
    <>
      <ResultsStrip
        scored={scored}
        categories={results.prize.categories}
        view={view}
        onView={viewChosen}
        onCategory={(categoryId) => {
          goTo({ categoryId, entryCode: null })
        }}
      />
      <ChangedNotice findings={office.findings} />
      <View view={view} scored={scored} chosen={place.entryCode} onChosen={entryChosen} />
    </>
  )
  const isChosen = scored.entries.some(({ code }) => code === place.entryCode)
  if (view === 'figures' || view === 'leftOut' || !isChosen) return main
  return (
    <SplitPanes
      id="office-results"
      panes={[
        { id: 'ranking', name: words('results.title'), content: main, minimum: 380 },
        {
          id: 'entry',
          name: words('results.pane'),
          size: 520,
          minimum: 360,
          content: (
            <EntryScores
              key={place.entryCode}
              scored={scored}
              entryCode={place.entryCode}
              onClose={() => {
                entryChosen(null)
              }}
            />
          ),
        },
      ]}
    />
  )
}

type ViewProps = {
  readonly view: ResultsView
  readonly scored: ScoredCategory
  readonly chosen: EntryCode | null
  readonly onChosen: (entryCode: EntryCode) => void
}

function View({ view, scored, chosen, onChosen }: ViewProps): ReactElement {
  if (view === 'plots') return <Plots scored={scored} chosen={chosen} onChosen={onChosen} />
  if (view === 'methods') return <Methods scored={scored} chosen={chosen} onChosen={onChosen} />
  if (view === 'figures') return <Figures scored={scored} />
  if (view === 'leftOut') return <LeftOut scored={scored} />
  if (view === 'inputs') return <Inputs sources={scored.sources} jurors={scored.jurors} />
  if (view === 'calibration' && scored.calibration.length > 0)
    return <Calibration scored={scored} />
  return <RankingTable scored={scored} chosen={chosen} onChosen={onChosen} />
}
