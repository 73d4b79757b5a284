import { stringify } from 'csv-stringify/sync'
import { writeAtomically } from '../../files/writeAtomically.ts'
import type { OpenDesk } from '../openDesk.ts'
import { readSheet } from '../readSheet.ts'
import { sheetRows } from './sheetRows.ts'
import { TABLE_COLUMNS } from './tableRow.ts'

/**
 * Writes the juror's sheets as CSV in UTF-8; answers how many. Entries that the secretariat
 * recused the juror from are there with their state alone.
 * @throws AppError IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function exportSheetTable(desk: OpenDesk, path: string): Promise<number> {
  const assigned = [...desk.entries.values()].filter(({ assignment }) => assignment !== 'none')
  const rows = assigned.flatMap((listed) => sheetRows(listed.rubric, readSheet(desk.store, listed)))
  const text = stringify(rows, {
    header: true,
    columns: [...TABLE_COLUMNS],
    // Else a carriage return alone would end the row for whoever reads it.
    quoted_match: /\r/,
  })
  await writeAtomically(path, [Buffer.from(text)])
  return assigned.length
}
