import { stringify } from 'csv-stringify/sync'
import { extname } from 'node:path'
import { instant } from '../../../../shared/model/ids.ts'
import type { Language } from '../../../../shared/model/prize.ts'
import { reportWords, ruleText } from '../../../../shared/report/reportWords.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import type { ReadDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { announced } from '../log/announced.ts'
import { writeAudit } from '../store/audit.ts'
import { flatRows } from './flatRows.ts'
import { officeResults } from './officeResults.ts'
import { rankingRows } from './rankingRows.ts'
import { reportPdf } from './report/reportPdf.ts'
import { scoreRows } from './scoreRows.ts'
import type { Cell, Table } from './table.ts'
import { resultsPages } from './workbook/resultsPages.ts'
import { amendmentRows } from './workbook/amendmentRows.ts'
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
 * The log says which, and what they follow from.
 * @throws AppError IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function writeResults(path: string, asked: Asked): Promise<void> {
  const { db, folder, at } = asked
  const extension = extname(path).toLowerCase()
  const bytes = await bytesOf(extension, asked)
  const { prize, sources } = officeResults(db, folder)
  const format = ['.xlsx', '.pdf'].includes(extension) ? extension.slice(1) : 'csv'
  const facts = { format, round: prize.round.number, inputs: sources.digest }
  await announced(
    db,
    at,
    (tx) => writeAudit(tx, at, 'results-exported', facts),
    () => writeAtomically(path, [bytes]),
  )
}

async function bytesOf(extension: string, asked: Asked): Promise<Uint8Array> {
  if (extension === '.xlsx') return workbook(asked)
  if (extension === '.pdf') return reportPdf(asked)
  return csv(asked)
}

function workbook({ db, folder, at, language }: Asked): Promise<Buffer> {
  const results = officeResults(db, folder)
  const rows = [...sourceRows(results.sources, at), ...amendmentRows(results.amendments)]
  return writeWorkbook(resultsPages(results, results.prize, folder, rows), language)
}

/** One table for programs, so what stands around the results is in columns of its own. */
function csv({ db, folder, at }: Asked): Buffer {
  const results = officeResults(db, folder)
  const { prize, sources } = results
  const ranking = rankingRows(results.categories, folder.entries, results.withdrawn)
  const { header, rows } = flatRows(ranking, scoreRows(results, prize, folder))
  const around = [ruleText(prize.rule.method, reportWords('en')), instant(at), sources.digest]
  return csvOf({
    header: [...header, 'rule', 'made', 'inputs sha256'],
    rows: rows.map((row) => [...row, ...around]),
  })
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
