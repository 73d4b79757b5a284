import type {
  ImportChoices,
  ImportField,
  ImportRow,
} from '../../../../../shared/calls/entryViews.ts'
import { codeMaker, type CodeMaker } from '../../../../../shared/entries/entryCodes.ts'
import type { CategoryId } from '../../../../../shared/model/ids.ts'
import type { TableRecord } from '../../../tables/parseTable.ts'
import { allRows } from '../editEntries.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import type { EntryRow } from '../../prizeFolder/readEntries.ts'
import { problem, problemsOf, type ReadRow } from './plannedRow.ts'

type Folder = Pick<PrizeFolder, 'prize' | 'entries' | 'withdrawn'>

type Known = {
  readonly byCode: ReadonlyMap<string, EntryRow>
  readonly byTitle: ReadonlyMap<string, EntryRow>
  readonly categories: string
}

/** What becomes of each row of a table, in its order. Nothing is written. */
export function planImport(
  records: readonly TableRecord[],
  choices: ImportChoices,
  folder: Folder,
): readonly ImportRow[] {
  const rows = (choices.hasHeader ? records.slice(1) : records)
    .filter(({ fields }) => fields.some((field) => field !== ''))
    .map((record) => readRow(record, choices))
  const entries = allRows(folder)
  const codes = codeMaker(folder.prize.categories, entries)
  for (const { cells } of rows) codes.take(cells.code ?? '')
  const known: Known = {
    byCode: new Map(entries.map((entry) => [entry.code.toLowerCase(), entry])),
    byTitle: new Map(entries.map((entry) => [titleKey(entry.categoryId, entry.title), entry])),
    categories: folder.prize.categories.map(({ id }) => id).join(', '),
  }
  const firstLines = new Map<string, number>()
  return rows.map((row) => plannedRow(row, known, choices, codes, firstLines))
}

function readRow({ line, fields }: TableRecord, choices: ImportChoices): ReadRow {
  const { columns, categories, category } = choices
  const held = columns.flatMap((field, place) =>
    field === null ? [] : [[field, tidy(field, fields[place] ?? '')] as const],
  )
  const cells: Partial<Record<ImportField, string>> = Object.fromEntries(held)
  const word = cells.category ?? ''
  const categoryId =
    word === '' ? category : (categories.find(({ value }) => value === word)?.categoryId ?? null)
  return { line, cells, categoryId }
}

/** Names of files may stand in lines of their own, and may be paths. */
function tidy(field: ImportField, cell: string): string {
  const text = cell.normalize('NFC').trim()
  if (field === 'summary') return text
  if (field !== 'documents') return text.replace(/\s+/g, ' ')
  const names = text.split(/[;\n|]/).map((name) => (name.split(/[/\\]/).at(-1) ?? '').trim())
  return names.filter((name) => name !== '').join(';')
}

function plannedRow(
  row: ReadRow,
  known: Known,
  { existing }: ImportChoices,
  codes: CodeMaker,
  firstLines: Map<string, number>,
): ImportRow {
  const there = entryOf(row, known)
  const problems = [...problemsOf(row, there, known.categories), ...twice(row, there, firstLines)]
  const changes = there === null || problems.length > 0 ? [] : changesOf(row, there)
  const fate =
    problems.length > 0 ? 'wrong' : there === null ? 'new' : fateOf(existing, changes.length)
  const fresh = fate === 'new' && (row.cells.code ?? '') === '' && row.categoryId !== null
  const given = there?.code ?? row.cells.code ?? ''
  const code = fresh ? codes.next(row.categoryId) : given
  const { line, cells, categoryId } = row
  return { line, fate, code, categoryId, cells, changes, problems }
}

function fateOf(existing: ImportChoices['existing'], changes: number): ImportRow['fate'] {
  if (changes === 0) return 'same'
  return existing === 'update' ? 'changed' : 'skipped'
}

/** The entry that a row means: by its code, or where it has none by category and title. */
function entryOf({ cells, categoryId }: ReadRow, { byCode, byTitle }: Known): EntryRow | null {
  const code = cells.code ?? ''
  if (code !== '') return byCode.get(code.toLowerCase()) ?? null
  return byTitle.get(titleKey(categoryId, cells.title ?? '')) ?? null
}

function titleKey(categoryId: CategoryId | null, title: string): string {
  return `${categoryId ?? ''} ${title.normalize('NFC').toLowerCase()}`
}

function twice(
  { line, cells }: ReadRow,
  there: EntryRow | null,
  firstLines: Map<string, number>,
): ImportRow['problems'] {
  const code = (there?.code ?? cells.code ?? '').toLowerCase()
  if (code === '') return []
  const firstLine = firstLines.get(code)
  firstLines.set(code, firstLine ?? line)
  return firstLine === undefined
    ? []
    : [problem(line, 'DUPLICATE_ENTRY', { entry: there?.code ?? cells.code ?? '', firstLine })]
}

/** What the table says otherwise; an empty cell says nothing, so it empties none. */
function changesOf({ cells, categoryId }: ReadRow, there: EntryRow): ImportRow['changes'] {
  const before: Readonly<Record<Exclude<ImportField, 'code'>, string>> = {
    category: there.categoryId,
    title: there.title,
    applicant: there.applicant,
    city: there.city,
    country: there.country,
    summary: there.summary,
    documents: there.documents.join(';'),
  }
  const after = {
    ...cells,
    ...(cells.category === undefined ? {} : { category: categoryId ?? '' }),
  }
  return (Object.keys(before) as (keyof typeof before)[]) // keys are fields by type
    .filter((field) => (after[field] ?? '') !== '' && after[field] !== before[field])
    .map((field) => ({ field, before: before[field] }))
}
