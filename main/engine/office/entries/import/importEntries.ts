import type {
  ImportChoices,
  ImportPlan,
  ImportRow,
} from '../../../../../shared/calls/entryViews.ts'
import { AppError } from '../../../../../shared/errors.ts'
import { Sha256 } from '../../../../../shared/model/ids.ts'
import { sha256 } from '../../../files/sha256.ts'
import { decodedTable } from '../../../tables/decodedTable.ts'
import type { Cells, TableEdit } from '../../../tables/editedTable.ts'
import { parseTable } from '../../../tables/parseTable.ts'
import type { OfficeSession } from '../../officeSession.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import { entriesChange } from '../entryTables.ts'
import { completed, firstChoices } from './importChoices.ts'
import { planImport } from './planImport.ts'
import { readSource, type ImportSource } from './readSource.ts'

/**
 * Reads a table and says what importing it would do; `wanted` null: as its columns' names suggest.
 * @throws AppError NOT_A_TABLE, and what `readSource` throws
 */
export async function readImport(
  folder: PrizeFolder,
  source: ImportSource,
  wanted: ImportChoices | null,
): Promise<ImportPlan> {
  const { file, bytes } = await readSource(source)
  const decoded = decodedTable(bytes, wanted?.encoding ?? null)
  if (decoded === null) throw new AppError('NOT_A_TABLE', { file })
  const { records, brokenLines } = parseTable(decoded.text)
  if (records.length === 0) throw new AppError('NOT_A_TABLE', { file })
  const { categories } = folder.prize
  const choices =
    wanted === null
      ? firstChoices({ encoding: decoded.encoding, records }, categories)
      : completed(wanted, records, categories)
  const digest = Sha256.parse(sha256(bytes).toString('hex'))
  const columns = columnsOf(records, choices)
  return {
    file,
    sha256: digest,
    choices,
    columns,
    brokenLines,
    rows: planImport(records, choices, folder),
  }
}

function columnsOf(
  records: readonly { readonly fields: readonly string[] }[],
  { hasHeader }: ImportChoices,
): ImportPlan['columns'] {
  const [first, ...rest] = records
  const rows = hasHeader ? rest : records
  return (first?.fields ?? []).map((name, column) => ({
    name: hasHeader ? name : '',
    example: (rows.find(({ fields }) => fields[column])?.fields[column] ?? '').slice(0, 80),
  }))
}

/**
 * Takes the good rows of a table into entries.csv as one step. The bytes are to be those that were seen.
 * @throws AppError TEXT_CHANGED, and what `readImport` and an edit of the folder do
 */
export async function importEntries(
  session: OfficeSession,
  source: ImportSource,
  choices: ImportChoices,
  seen: Sha256,
): Promise<void> {
  await session.reread()
  const plan = await readImport(session.folder(), source, choices)
  if (plan.sha256 !== seen) throw new AppError('TEXT_CHANGED', { file: plan.file })
  await session.edit('entriesImported', [entriesChange(plan.rows.flatMap(editOf))])
}

function editOf({ fate, code, categoryId, cells, changes }: ImportRow): readonly TableEdit[] {
  const texts: Cells = { ...cells, code, category: categoryId ?? '' }
  const filled = (columns: readonly string[]): Cells =>
    Object.fromEntries(columns.map((column) => [column, texts[column] ?? '']))
  if (fate === 'new') {
    return [{ kind: 'add', cells: filled(Object.keys(texts).filter((name) => texts[name] !== '')) }]
  }
  if (fate !== 'changed') return []
  return [{ kind: 'set', key: { code }, cells: filled(changes.map(({ field }) => field)) }]
}
