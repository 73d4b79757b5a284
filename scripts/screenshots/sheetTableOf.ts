import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { sheetTable } from '../demo/sampleSheets.ts'

type Row = Readonly<Record<'entry' | 'criterion' | 'points' | 'comment', string>>

/** The juror's table with those rows only that are wanted. */
export function sheetTableOf(juror: string, isWanted: (row: Row) => boolean): string {
  const rows = parse<Row>(sheetTable(juror), { columns: true })
  return stringify(rows.filter(isWanted), { header: true })
}
