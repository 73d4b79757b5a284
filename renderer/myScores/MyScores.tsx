import { type ReactElement, useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { EntryCode } from '../../shared/model/ids.ts'
import { Segments } from '../components/Segments.tsx'
import { Select } from '../components/Select.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { useEntryViews } from '../state/entryView.ts'
import { type ScaleFilter, useMyScores } from '../state/myScores.ts'
import { FewScores } from './FewScores.tsx'
import './myScores.css'
import { OrderPlot } from './OrderPlot.tsx'
import { type OwnCategory, ownCategory } from './ownCategory.ts'
import { Ranking } from './Ranking.tsx'
import { Remarks } from './Remarks.tsx'
import { columnText, type ScaleColumn, scaleColumns, titleOf } from './scaleColumns.ts'
import { ScaleUsePlot } from './ScaleUsePlot.tsx'
import { Summary } from './Summary.tsx'
import { TotalsPlot } from './TotalsPlot.tsx'
import { useCompletions } from './useCompletions.ts'

/** A juror's own scores, category by category, before they are signed. */
export function MyScores(): ReactElement | null {
  const words = useWords()
  const desk = useDesk((state) => state.desk)
  const owns = useOwnCategories()
  const { categoryId } = useMyScores()
  if (desk === null) return null
  const shown = owns.find(({ category }) => category.id === categoryId) ?? firstScored(owns)
  return (
    <>
      <WindowBar title={words('myScores.title')} detail={desk.prize.title}>
        {shown === undefined ? null : <CategoryChoice owns={owns} shown={shown} />}
      </WindowBar>
      {shown === undefined ? null : <OwnScores key={shown.category.id} own={shown} />}
    </>
  )
}

/** Categories in which the juror reads anything. */
function useOwnCategories(): readonly OwnCategory[] {
  const desk = useDesk((state) => state.desk)
  const views = useEntryViews()
  const completions = useCompletions()
  return useMemo(
    () =>
      (desk?.prize.categories ?? [])
        .filter(({ id }) => views.some(({ category }) => category.id === id))
        .map((category) => ownCategory(category, views, completions)),
    [desk, views, completions],
  )
}

function firstScored(owns: readonly OwnCategory[]): OwnCategory | undefined {
  return owns.find(({ entries }) => entries.length > 1) ?? owns[0]
}

type ChoiceProps = { readonly owns: readonly OwnCategory[]; readonly shown: OwnCategory }

function CategoryChoice({ owns, shown }: ChoiceProps): ReactElement | null {
  const words = useWords()
  const choices = owns.map(({ category: { id, title } }) => ({ key: id, words: title }))
  const props = {
    choices,
    chosen: shown.category.id,
    onChosen: useMyScores.getState().categoryChosen,
  }
  if (owns.length < 2) return null
  return owns.length <= 4 ? (
    <Segments name={words('myScores.category')} {...props} />
  ) : (
    <Select bare label={words('myScores.category')} {...props} />
  )
}

function OwnScores({ own }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const filter = useMyScores((state) => state.filter)
  const found = filter === null ? null : filtered(own, filter)
  if (own.entries.length < 2) return <FewScores own={own} />
  const lit: ReadonlySet<EntryCode> | null = found === null ? null : new Set(found.column.codes)
  const filterWords =
    found === null
      ? ''
      : words('myScores.filter', {
          criterion: found.title,
          points: columnText(found.column, words, intl),
        })
  return (
    <main
      className="myScores"
      onKeyDown={(event) => {
        if (event.key === 'Escape') useMyScores.getState().filterChosen(null)
      }}
    >
      <div className="myScores-plots scrolls">
        <Summary own={own} />
        <TotalsPlot own={own} lit={lit} />
        <Remarks own={own} />
        <OrderPlot own={own} lit={lit} />
        <ScaleUsePlot own={own} />
      </div>
      <Ranking own={own} lit={lit} filter={filterWords} />
    </main>
  )
}

/** The bar that was chosen; null when scoring has emptied it since. */
function filtered(
  own: OwnCategory,
  { path, column }: ScaleFilter,
): { readonly title: string; readonly column: ScaleColumn } | null {
  const use = own.uses.find((one) => one.path === path)
  const found = use && scaleColumns(use).find(({ key }) => key === column)
  if (use === undefined || found === undefined || found.codes.length === 0) return null
  return { title: titleOf(use), column: found }
}
