import type { ReactElement } from 'react'
import type { CategoryId } from '../../../shared/model/ids.ts'
import type { Category } from '../../../shared/model/prize.ts'
import { Segments } from '../../components/Segments.tsx'
import { Select } from '../../components/Select.tsx'
import { useWords } from '../../messages/useWords.ts'
import type { ResultsView } from '../../state/resultsView.ts'
import { ExportResults } from './exports/ExportResults.tsx'
import { RoundChoice } from './RoundChoice.tsx'
import type { ScoredCategory } from './scoredCategory.ts'

type Props = {
  readonly scored: ScoredCategory
  readonly categories: readonly Category[]
  readonly view: ResultsView
  readonly onView: (view: ResultsView) => void
  readonly onCategory: (categoryId: CategoryId) => void
}

/** Which category, which view of it, and the export. */
export function ResultsStrip(props: Props): ReactElement {
  const { scored, view, onView } = props
  const words = useWords()
  return (
    <>
      <div className="strip">
        <h2 className="strip-title">{words('results.title')}</h2>
        <RoundChoice shown={scored.prize.round.number} />
        <CategoryChoice {...props} />
        <span className="strip-rest" />
        <ExportResults prize={scored.prize} />
      </div>
      <div className="strip">
        <Segments<ResultsView>
          name={words('results.views')}
          choices={[
            { key: 'ranking', words: words('results.view.ranking') },
            { key: 'methods', words: words('results.view.methods') },
            { key: 'plots', words: words('results.view.plots') },
            { key: 'figures', words: words('results.view.figures') },
            ...(scored.calibration.length === 0
              ? []
              : [{ key: 'calibration' as const, words: words('results.view.calibration') }]),
            {
              key: 'leftOut',
              words: words('results.view.leftOut', { count: scored.leftOut.length }),
            },
            { key: 'inputs', words: words('results.view.inputs') },
          ]}
          chosen={view}
          onChosen={onView}
        />
        <RuleLine scored={scored} />
      </div>
    </>
  )
}

const mostSegments = 4

/** A few categories stand side by side; many are a list. */
function CategoryChoice({ scored, categories, onCategory }: Props): ReactElement {
  const words = useWords()
  const choices = categories.map(({ id, title }) => ({ key: id, words: title }))
  const { id } = scored.category
  return categories.length <= mostSegments ? (
    <Segments<CategoryId>
      name={words('results.category')}
      choices={choices}
      chosen={id}
      onChosen={onCategory}
    />
  ) : (
    <Select<CategoryId>
      bare
      label={words('results.category')}
      choices={choices}
      chosen={id}
      onChosen={onCategory}
    />
  )
}

function RuleLine({ scored }: Pick<Props, 'scored'>): ReactElement {
  const words = useWords()
  const { method } = scored.rule
  const drop = method.kind === 'trimmed' ? method.drop : 0
  return <span className="soft truncated">{words(`rule.method.${method.kind}`, { drop })}</span>
}
