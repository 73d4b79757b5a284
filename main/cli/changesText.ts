import type { BrokenOffice, Office } from '../../shared/calls/views.ts'
import { methodChanges, type MethodChanges } from '../../shared/scoring/methodChanges.ts'
import type { CategoryResults } from '../../shared/scoring/results.ts'
import { table } from './table.ts'

/** What other methods would change in each category, as tables for people. */
export function changesText(
  categories: readonly CategoryResults[],
  office: Office | BrokenOffice,
  top: number,
): string {
  const titles = new Map(
    'prize' in office ? office.prize.categories.map(({ id, title }) => [id, title]) : [],
  )
  const heading = ['other method', `enters the top ${top}`, 'leaves it', 'places changed']
  return categories
    .map(({ id, entries }) => {
      const rows = methodChanges(entries, top).map(rowOf)
      return [titles.get(id) ?? id, table([heading, ...rows])].join('\n')
    })
    .join('\n\n')
}

function rowOf({ method, compared, enters, leaves, moved }: MethodChanges): readonly string[] {
  if (compared === 0) return [method, 'no figure', '', '']
  const codes = (list: readonly string[]): string => (list.length === 0 ? '–' : list.join(' '))
  return [method, codes(enters), codes(leaves), `${moved} of ${compared}`]
}
