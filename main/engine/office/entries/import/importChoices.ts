import type { ImportChoices, TableEncoding } from '../../../../../shared/calls/entryViews.ts'
import type { Category } from '../../../../../shared/model/prize.ts'
import type { TableRecord } from '../../../tables/parseTable.ts'
import { guessCategory } from './guessCategory.ts'
import { guessColumns } from './guessColumns.ts'

type Table = { readonly encoding: TableEncoding; readonly records: readonly TableRecord[] }

/** How a table is understood before anybody has said anything. */
export function firstChoices(
  { encoding, records }: Table,
  categories: readonly Category[],
): ImportChoices {
  const header = records[0]?.fields ?? []
  const columns = guessColumns(header)
  // A first line in which no name is known is an entry.
  const hasHeader = columns.some((field) => field !== null)
  const choices = { encoding, hasHeader, columns, category: categories[0]?.id ?? null }
  return completed({ ...choices, categories: [], existing: 'update' }, records, categories)
}

/** Every word that the chosen column has for a category has a meaning, or none that could be guessed. */
export function completed(
  choices: ImportChoices,
  records: readonly TableRecord[],
  categories: readonly Category[],
): ImportChoices {
  const column = choices.columns.indexOf('category')
  const rows = choices.hasHeader ? records.slice(1) : records
  const values = new Set(column < 0 ? [] : rows.map(({ fields }) => fields[column] ?? ''))
  values.delete('')
  const known = new Map(choices.categories.map(({ value, categoryId }) => [value, categoryId]))
  const words = [...values].slice(0, 1000).map((value) => {
    const said = known.get(value)
    return { value, categoryId: said === undefined ? guessCategory(value, categories) : said }
  })
  return { ...choices, categories: words }
}
