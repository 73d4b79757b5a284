import { readFile } from 'node:fs/promises'
import { asFileError } from '../../files/fileErrors.ts'
import { utf8Text } from '../../files/utf8Text.ts'
import { parseTable, type TableRecord } from '../../tables/parseTable.ts'
import { TABLE_COLUMNS, type PlacedRow, type TableProblem } from './tableRow.ts'

export type SheetTable = {
  readonly rows: readonly PlacedRow[]
  readonly problems: readonly TableProblem[]
}

/**
 * Reads a table of sheets: UTF-8, separated by comma, semicolon or tab, columns in any order.
 * @throws AppError FILE_MISSING, IS_A_FOLDER, NO_PERMISSION, FILE_UNREADABLE
 */
export async function readSheetTable(path: string): Promise<SheetTable> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw asFileError(error, path)
  })
  const text = utf8Text(bytes)
  if (text === null) return problem(1, 'The text is not UTF-8. Save the table as “CSV UTF-8”.')
  const { records, brokenLines } = parseTable(text)
  const broken = brokenLines.map((line) => ({ line, problem: 'The quotes do not match.' }))
  const [header, ...others] = records
  const places = header === undefined ? null : columnPlaces(header)
  if (places === null) return problem(1, `The first line must be ${TABLE_COLUMNS.join(',')}.`)
  return { rows: others.map((record) => placedRow(record, places)), problems: broken }
}

type Places = Readonly<Record<(typeof TABLE_COLUMNS)[number], number>>

function columnPlaces({ fields }: TableRecord): Places | null {
  const place = (name: string): number => fields.findIndex((field) => field.toLowerCase() === name)
  const places = {
    entry: place('entry'),
    criterion: place('criterion'),
    points: place('points'),
    comment: place('comment'),
  }
  return Object.values(places).includes(-1) ? null : places
}

function placedRow({ line, fields }: TableRecord, places: Places): PlacedRow {
  return {
    line,
    entry: fields[places.entry] ?? '',
    criterion: fields[places.criterion] ?? '',
    points: fields[places.points] ?? '',
    comment: fields[places.comment] ?? '',
  }
}

function problem(line: number, text: string): SheetTable {
  return { rows: [], problems: [{ line, problem: text }] }
}
