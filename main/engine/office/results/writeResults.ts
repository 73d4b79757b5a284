import { stringify } from 'csv-stringify/sync'
import { extname } from 'node:path'
import writeXlsx from 'write-excel-file/node'
import { writeAtomically } from '../../files/writeAtomically.ts'
import type { ReadDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { flatRows } from './flatRows.ts'
import { officeResults } from './officeResults.ts'
import { rankingRows } from './rankingRows.ts'
import { scoredRound } from './round.ts'
import { ruleRows } from './ruleRows.ts'
import { scoreRows } from './scoreRows.ts'
import type { Cell, Row, Table } from './table.ts'

/**
 * Writes the ranking and all sheets: as a workbook of three pages when the file's name ends in .xlsx, else as one
 * CSV table.
 * @throws AppError IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function writeResults(path: string, db: ReadDb, folder: PrizeFolder): Promise<void> {
  const { prize } = scoredRound(db, folder.prize)
  const results = officeResults(db, folder)
  const ranking = rankingRows(results.categories, folder.entries)
  const scores = scoreRows(results, prize, folder)
  const bytes =
    extname(path).toLowerCase() === '.xlsx'
      ? await workbook({ Ranking: ranking, Scores: scores, Rule: ruleRows(prize) })
      : csv(flatRows(ranking, scores))
  await writeAtomically(path, [bytes])
}

/** The mark at the beginning makes spreadsheets read UTF-8; what looks like a formula is made harmless. */
function csv({ header, rows }: Table): Buffer {
  return Buffer.from(stringify([header, ...rows.map((row) => row.map(harmless))], { bom: true }))
}

/** A number may begin with a minus; a text that a spreadsheet would reckon with gets an apostrophe before it. */
function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

async function workbook(pages: Readonly<Record<string, Table>>): Promise<Buffer> {
  const sheets = Object.entries(pages).map(([sheet, { header, rows }]) => ({
    sheet,
    stickyRowsCount: 1,
    columns: header.map((name) => ({ width: wide.has(name) ? 40 : 14 })),
    data: [header.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map(plain)],
  }))
  return writeXlsx(sheets).toBuffer()
}

const wide: ReadonlySet<string> = new Set(['title', 'applicant', 'comment', 'what', 'value'])

/** A text that begins with `=` stays a text in a workbook, because its cell says so. */
function plain(row: Row): (Cell | { readonly value: string; readonly type: StringConstructor })[] {
  return row.map((cell) => (typeof cell === 'string' ? { value: cell, type: String } : cell))
}
