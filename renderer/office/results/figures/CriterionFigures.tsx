import type { ReactElement } from 'react'
import type { CriterionResult } from '../../../../shared/scoring/results.ts'
import { useWords } from '../../../messages/useWords.ts'
import type { ScoredCategory } from '../scoredCategory.ts'
import { type FigureCell, FigureTable } from './FigureTable.tsx'
import { useFigureCells } from './useFigureCells.ts'

const figures = [
  'criterionMean',
  'spread',
  'lowest',
  'highest',
  'discrimination',
  'alphaInterval',
  'alphaBounds',
] as const

/** How each criterion was used, and how far it tells good from bad as the others do. */
export function CriterionFigures({ scored }: { readonly scored: ScoredCategory }): ReactElement {
  const words = useWords()
  const cells = useFigureCells()
  const titles = useTitles(scored)
  const row = (criterion: CriterionResult): readonly FigureCell[] => {
    const { agreement } = criterion
    return [
      { text: titles.get(criterion.id) ?? criterion.id },
      { text: String(criterion.sheets) },
      cells.of(criterion, 'mean', criterion.mean, 1),
      cells.of(criterion, 'spread', criterion.spread, 1),
      cells.share(criterion, 'lowest', criterion.lowest),
      cells.share(criterion, 'highest', criterion.highest),
      cells.of(criterion, 'discrimination', criterion.discrimination, 2),
      cells.of(agreement, 'alphaInterval', agreement.alphaInterval, 3),
      cells.bounds(agreement.intervals.alphaInterval, 2),
    ]
  }
  return (
    <FigureTable
      name={words('figures.criteria')}
      columns={[
        { title: words('results.column.criterion') },
        { title: words('results.column.sheets'), isNumber: true },
        ...figures.map((figure) => ({ title: words(`figure.${figure}.short`), isNumber: true })),
      ]}
      rows={scored.ranking.criteria.map(row)}
      meanings={figures.map((figure) => ({
        figure: words(`figure.${figure}.short`),
        sentence: words(`figure.${figure}.sentence`),
      }))}
    />
  )
}

/** How far each two criteria go together: much the same figure twice says that two criteria ask the same. */
export function CriterionPairs({ scored }: { readonly scored: ScoredCategory }): ReactElement {
  const words = useWords()
  const cells = useFigureCells()
  const titles = useTitles(scored)
  const { criteria } = scored.ranking
  return (
    <FigureTable
      name={words('figures.pairs')}
      columns={[
        { title: words('results.column.criterion') },
        ...criteria.map((_, place) => ({ title: String(place + 1), isNumber: true })),
      ]}
      rows={criteria.map(({ id, correlations, notes }, place) => [
        { text: `${place + 1} ${titles.get(id) ?? id}` },
        ...criteria.map(({ id: other }): FigureCell => {
          const pair = correlations.find((one) => one.id === other)
          if (pair === undefined) return { text: '' }
          return cells.of({ notes }, 'correlation', pair.correlation, 2)
        }),
      ])}
      meanings={[{ figure: words('figures.pairs'), sentence: words('figures.pairs.body') }]}
    />
  )
}

function useTitles({ category }: ScoredCategory): ReadonlyMap<string, string> {
  return new Map(category.rubric.criteria.map(({ id, title }) => [id, title]))
}
