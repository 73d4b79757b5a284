import { JurorId } from '../../../../shared/model/ids.ts'
import { Juror } from '../../../../shared/model/juror.ts'
import { Language, type Prize } from '../../../../shared/model/prize.ts'
import type { JurorCard } from '../../../../shared/format/jurorCard.ts'
import { cardReader } from './cardFiles.ts'
import { codeReader, withinLengths } from './codeCell.ts'
import { MAX_TOPICS, topicsOf } from '../../../../shared/model/topics.ts'
import { readTable, type Row } from './readTable.ts'
import type { Report } from './report.ts'

export const JURORS_FILE = 'jurors.csv'

export type JurorRow = Juror & {
  readonly line: number
  /** What the juror opens the bundle with; null for a slip. */
  readonly card: JurorCard | null
  /** The topics that the juror knows; with none the juror knows all. */
  readonly expertise: readonly string[]
}

const columns = {
  required: ['id', 'name'],
  optional: ['email', 'language', 'card', 'expertise'],
} as const

type Column = (typeof columns)['required' | 'optional'][number]

/** The rows that are right, and every number that is given. */
export type ReadJurors = {
  readonly jurors: readonly JurorRow[]
  readonly ids: ReadonlySet<JurorId>
}

const maximum = {
  name: Juror.shape.name.maxLength,
  email: Juror.shape.email.maxLength,
  expertise: MAX_TOPICS,
} as const

export async function readJurors(
  folder: string,
  prize: Prize,
  report: Report,
): Promise<ReadJurors> {
  const rows = await readTable<Column>(folder, JURORS_FILE, columns, report)
  if (rows === null) report.error(null, 'FILE_MISSING', {})
  else if (rows.length + report.findings.length === 0) report.warning(null, 'NO_JURORS', {})
  const readId = codeReader<Column, typeof JurorId>(
    'id',
    JurorId,
    report,
    (row, juror, firstLine) => {
      report.error(row.line, 'DUPLICATE_JUROR', { juror, firstLine })
    },
  )
  const readCard = cardReader(folder, report)
  const ids = new Set<JurorId>()
  const jurors: JurorRow[] = []
  for (const row of rows ?? []) {
    const id = readId(row)
    if (id !== null) ids.add(id)
    const language = readLanguage(row, prize, report)
    const named = readName(row, report)
    if (id === null || language === null || named === null) continue
    const { line } = row
    const file = row.cell('card')
    const card = file === '' ? null : await readCard({ line, id, name: named.name, card: file })
    const expertise = topicsOf(row.cell('expertise'))
    jurors.push({ line, id, ...named, language, card, expertise })
  }
  return { jurors, ids }
}

/** A juror without a language gets the first one of the prize. */
function readLanguage(row: Row<Column>, prize: Prize, report: Report): Language | null {
  const value = row.cell('language').toLowerCase()
  const language = Language.safeParse(value === '' ? prize.languages[0] : value)
  if (language.success) return language.data
  report.error(row.line, 'LANGUAGE_UNKNOWN', { value, options: Language.options.join(', ') })
  return null
}

function readName(row: Row<Column>, report: Report): Pick<Juror, 'name' | 'email'> | null {
  const name = row.cell('name')
  if (name === '') report.error(row.line, 'VALUE_MISSING', { column: 'name' })
  return withinLengths(row, maximum, report) && name !== ''
    ? { name, email: row.cell('email') }
    : null
}
