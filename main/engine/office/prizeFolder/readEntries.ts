import { Entry, type Withdrawal } from '../../../../shared/model/entry.ts'
import { EntryCode, type CategoryId } from '../../../../shared/model/ids.ts'
import type { Category, Prize } from '../../../../shared/model/prize.ts'
import { codeReader, withinLengths } from './codeCell.ts'
import { calibrationReader } from './calibrationCell.ts'
import { MAX_TOPICS, topicsOf } from '../../../../shared/model/topics.ts'
import { MAX_WITHDRAWN, withdrawalOf } from './withdrawnCell.ts'
import { readTable, type Row } from './readTable.ts'
import type { Report } from './report.ts'

export const ENTRIES_FILE = 'entries.csv'

/** An entry as entries.csv has it, with its documents as they are named there. */
export type EntryRow = {
  readonly line: number
  readonly code: EntryCode
  readonly categoryId: CategoryId
  readonly title: string
  readonly applicant: string
  readonly city: string
  readonly country: string
  readonly summary: string
  readonly documents: readonly string[]
  /** What a juror who shall read it should know. */
  readonly topics: readonly string[]
  /** Every juror of the category scores it first, and no result counts it. */
  readonly calibration: boolean
}

/** An entry that no longer takes part; its row stays, so that its scores have a name and a reason. */
export type WithdrawnRow = EntryRow & { readonly withdrawn: Withdrawal }

const columns = {
  required: ['code', 'category', 'title', 'documents'],
  optional: ['applicant', 'city', 'country', 'summary', 'calibration', 'withdrawn', 'topics'],
} as const

type Column = (typeof columns)['required' | 'optional'][number]

/** The rows that are right, and every code that is given, so that pairs naming the others are not blamed. */
export type ReadEntries = {
  readonly entries: readonly EntryRow[]
  readonly withdrawn: readonly WithdrawnRow[]
  readonly codes: ReadonlySet<EntryCode>
}

const { title, applicant, city, country, summary } = Entry.shape
const maximum = {
  title: title.maxLength,
  applicant: applicant.maxLength,
  city: city.maxLength,
  country: country.maxLength,
  summary: summary.maxLength,
  withdrawn: MAX_WITHDRAWN,
  topics: MAX_TOPICS,
} as const

export async function readEntries(
  folder: string,
  prize: Prize,
  report: Report,
): Promise<ReadEntries> {
  const rows = await readTable<Column>(folder, ENTRIES_FILE, columns, report)
  if (rows === null) report.error(null, 'FILE_MISSING', {})
  else if (rows.length + report.findings.length === 0) report.warning(null, 'NO_ENTRIES', {})
  const readCode = codeReader<Column, typeof EntryCode>(
    'code',
    EntryCode,
    report,
    (row, entry, line) => {
      report.error(row.line, 'DUPLICATE_ENTRY', { entry, firstLine: line })
    },
  )
  const readCalibration = calibrationReader(report)
  const codes = new Set<EntryCode>()
  const withdrawn: WithdrawnRow[] = []
  const entries = (rows ?? []).flatMap((row): readonly EntryRow[] => {
    const code = readCode(row)
    if (code !== null) codes.add(code)
    const categoryId = readCategory(row, prize.categories, report)
    const texts = readTexts(row, report)
    if (code === null || categoryId === null || texts === null) return []
    const entry = {
      line: row.line,
      code,
      categoryId,
      ...texts,
      documents: readNames(row),
      topics: topicsOf(row.cell('topics')),
    }
    const withdrawal = withdrawalOf(row, code, report)
    if (withdrawal === null)
      return [{ ...entry, calibration: readCalibration(row, code, categoryId) }]
    withdrawn.push({ ...entry, calibration: false, withdrawn: withdrawal })
    return []
  })
  return { entries, withdrawn, codes }
}

function readCategory(
  row: Row<Column>,
  categories: readonly Category[],
  report: Report,
): CategoryId | null {
  const category = row.cell('category')
  if (category === '') {
    report.error(row.line, 'VALUE_MISSING', { column: 'category' })
    return null
  }
  const known = categories.find(({ id }) => id === category)
  if (known !== undefined) return known.id
  const names = categories.map(({ id }) => id).join(', ')
  report.error(row.line, 'UNKNOWN_CATEGORY', { category, categories: names })
  return null
}

type Texts = Omit<EntryRow, 'line' | 'code' | 'categoryId' | 'documents' | 'topics' | 'calibration'>

function readTexts(row: Row<Column>, report: Report): Texts | null {
  const title = row.cell('title')
  if (title === '') report.error(row.line, 'VALUE_MISSING', { column: 'title' })
  if (!withinLengths(row, maximum, report) || title === '') return null
  const [applicant, city, country] = [row.cell('applicant'), row.cell('city'), row.cell('country')]
  return { title, applicant, city, country, summary: row.cell('summary') }
}

function readNames(row: Row<Column>): readonly string[] {
  return row
    .cell('documents')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
