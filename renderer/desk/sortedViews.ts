import type { SortDescriptor } from 'react-aria-components/Table'
import { toNumber } from '../../shared/scoring/fraction.ts'
import { codeOf, type EntryState, type EntryView } from '../state/entryView.ts'

const order: Readonly<Record<EntryState, number>> = {
  undeclared: 0,
  partial: 1,
  unscored: 2,
  scored: 3,
  abstained: 4,
  recused: 5,
}

/** The entries by a column; without one, in the order they were given. */
export function sortedViews(
  views: readonly EntryView[],
  sort: SortDescriptor | null,
): readonly EntryView[] {
  if (sort === null) return views
  const sign = sort.direction === 'descending' ? -1 : 1
  return views.toSorted((a, b) => sign * compare(String(sort.column), a, b))
}

function compare(column: string, a: EntryView, b: EntryView): number {
  switch (column) {
    case 'title':
      return a.desk.entry.title.localeCompare(b.desk.entry.title)
    case 'city':
      return a.desk.entry.city.localeCompare(b.desk.entry.city)
    case 'pages':
      return a.pages - b.pages
    case 'state':
      return order[a.state] - order[b.state]
    case 'points':
      return points(a) - points(b)
    default:
      return codeOf(a).localeCompare(codeOf(b), 'en', { numeric: true })
  }
}

/** Entries without a total stand below those with one. */
function points({ total }: EntryView): number {
  return total === null ? -1 : toNumber(total)
}
