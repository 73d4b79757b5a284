import { parseTable, type TableRecord } from '../../tables/parseTable.ts'
import { readText } from './readText.ts'
import type { Report } from './report.ts'

/** The columns of a table by name: `required` must be there, `optional` may be. */
export type Columns<C extends string> = {
  readonly required: readonly C[]
  readonly optional: readonly C[]
}

/** A row by its columns' names; a column that the table lacks is empty in every row. */
export type Row<C extends string> = {
  readonly line: number
  readonly cell: (column: C) => string
}

/** The rows of a table, or null when the file is absent. What is wrong with the table goes into `report`. */
export async function readTable<C extends string>(
  folder: string,
  file: string,
  columns: Columns<C>,
  report: Report,
): Promise<readonly Row<C>[] | null> {
  const read = await readText(folder, file)
  if (read.kind === 'absent') return null
  if (read.kind === 'refused') {
    report.findings.push(read.finding)
    return []
  }
  const { records, brokenLines } = parseTable(read.text)
  for (const line of brokenLines) report.error(line, 'TABLE_BROKEN', {})
  const [header, ...rest] = records
  if (header === undefined) {
    report.error(1, 'FILE_EMPTY', {})
    return []
  }
  const places = columnPlaces(header, columns, report)
  const filled = rest.filter(({ fields }) => fields.some((field) => field !== ''))
  return filled.map((record) => rowOf(record, header, places, report))
}

/** Where each column stands in the header, whatever its case. */
function columnPlaces<C extends string>(
  { line, fields }: TableRecord,
  { required, optional }: Columns<C>,
  report: Report,
): ReadonlyMap<C, number> {
  const known = [...required, ...optional]
  const columns = known.join(', ')
  const places = new Map<C, number>()
  fields.forEach((field, place) => {
    const column = known.find((name) => name === field.toLowerCase())
    if (column === undefined) {
      if (field !== '') report.warning(line, 'COLUMN_UNKNOWN', { column: field, columns })
    } else if (places.has(column)) report.error(line, 'COLUMN_TWICE', { column })
    else places.set(column, place)
  })
  for (const column of required.filter((name) => !places.has(name))) {
    report.error(line, 'COLUMN_MISSING', { column, columns })
  }
  return places
}

function rowOf<C extends string>(
  { line, fields }: TableRecord,
  header: TableRecord,
  places: ReadonlyMap<C, number>,
  report: Report,
): Row<C> {
  const expected = header.fields.length
  const surplus = fields.slice(expected).some((field) => field !== '')
  if (fields.length < expected || surplus) {
    report.error(line, 'ROW_LENGTH', { expected, found: fields.length })
  }
  return { line, cell: (column) => fields[places.get(column) ?? -1] ?? '' }
}
