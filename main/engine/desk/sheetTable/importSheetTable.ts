import { basename } from 'node:path'
import { AppError, type ErrorDetails } from '../../../../shared/errors.ts'
import { transact } from '../../store/db.ts'
import type { OpenDesk } from '../openDesk.ts'
import { applySheet } from './applySheet.ts'
import { readSheetTable } from './readSheetTable.ts'
import type { TableProblem } from './tableRow.ts'

export type SheetImport = {
  /** Entries that the table speaks of. */
  readonly entries: number
  /** By line; when there is any, nothing was changed. */
  readonly problems: readonly ErrorDetails['TABLE_INVALID'][]
}

/**
 * Takes over the scores of a table: every row of it, or with a single mistake none. A row replaces what
 * the desk holds for its criterion, an empty cell too; what the table does not name stays. Scoring an
 * undeclared entry in a table declares that there is no conflict of interest.
 * @throws AppError FILE_MISSING, IS_A_FOLDER, NO_PERMISSION, FILE_UNREADABLE, DISK_FULL
 */
export async function importSheetTable(desk: OpenDesk, path: string): Promise<SheetImport> {
  const table = await readSheetTable(path)
  const sheets = Map.groupBy(table.rows, ({ entry }) => entry)
  const problems = [...table.problems]
  try {
    transact(desk.store, () => {
      for (const rows of sheets.values()) problems.push(...applySheet(desk, rows))
      if (problems.length > 0) throw new AppError('TABLE_INVALID', firstOf(path, problems))
    })
  } catch (error) {
    if (problems.length === 0) throw error
  }
  return { entries: sheets.size, problems: placed(path, problems) }
}

function firstOf(path: string, problems: readonly TableProblem[]): ErrorDetails['TABLE_INVALID'] {
  const [first = { file: basename(path), line: 1, problem: '' }] = placed(path, problems)
  return first
}

function placed(
  path: string,
  problems: readonly TableProblem[],
): readonly ErrorDetails['TABLE_INVALID'][] {
  const file = basename(path)
  return problems.map((problem) => ({ file, ...problem })).sort((a, b) => a.line - b.line)
}
