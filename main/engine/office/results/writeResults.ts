import { stringify } from 'csv-stringify/sync'
import { extname } from 'node:path'
import type { Language } from '../../../../shared/model/prize.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import type { ReadDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { latestBuildOf } from '../store/builds.ts'
import { collectedFiles } from '../store/seats.ts'
import { flatRows } from './flatRows.ts'
import { officeResults } from './officeResults.ts'
import { rankingRows } from './rankingRows.ts'
import { reportPdf } from './report/reportPdf.ts'
import { scoredRound } from './round.ts'
import { scoreRows } from './scoreRows.ts'
import type { Cell, Table } from './table.ts'
import { resultsPages } from './workbook/resultsPages.ts'
import { sourceRows } from './workbook/sourceRows.ts'
import { writeWorkbook } from './workbook/writeWorkbook.ts'

/** What is asked of the results, in which language and when. */
export type Asked = {
  readonly db: ReadDb
  readonly folder: PrizeFolder
  readonly language: Language
  /** Milliseconds since 1970. */
  readonly at: number
  /** Folder of the program's own fonts. */
  readonly assets: string
}

/**
 * Writes the results as the file's name ends: .xlsx is a workbook, .pdf the report, anything else one CSV table.
 * @throws AppError IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function writeResults(path: string, asked: Asked): Promise<void> {
  await writeAtomically(path, [await bytesOf(extname(path).toLowerCase(), asked)])
}

async function bytesOf(extension: string, asked: Asked): Promise<Uint8Array> {
  if (extension === '.xlsx') return workbook(asked)
  if (extension === '.pdf') return reportPdf(asked)
  return csv(asked)
}

async function workbook({ db, folder }: Asked): Promise<Buffer> {
  const { prize } = scoredRound(db, folder)
  const sources = sourceRows(latestBuildOf(db, prize), collectedFiles(db, prize))
  return writeWorkbook(resultsPages(officeResults(db, folder), prize, folder, sources))
}

function csv({ db, folder }: Asked): Buffer {
  const { prize } = scoredRound(db, folder)
  const results = officeResults(db, folder)
  const ranking = rankingRows(results.categories, folder.entries)
  return csvOf(flatRows(ranking, scoreRows(results, prize, folder)))
}

/**
 * UTF-8 without a mark, for programs; who uses a spreadsheet takes the workbook. What looks like a formula
 * is made harmless.
 */
function csvOf({ header, rows }: Table): Buffer {
  return Buffer.from(stringify([header, ...rows.map((row) => row.map(harmless))]))
}

/** A number may begin with a minus; a text that a spreadsheet would reckon with gets an apostrophe before it. */
function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
