import type { ImportField } from '../../../../../shared/calls/entryViews.ts'
import { DocumentName, EntryFields } from '../../../../../shared/calls/entryViews.ts'
import { finding, type FindingCode, type FindingDetails } from '../../../../../shared/findings.ts'
import type { KnownFinding } from '../../../../../shared/findings.ts'
import { EntryCode, type CategoryId } from '../../../../../shared/model/ids.ts'
import type { EntryRow } from '../../prizeFolder/readEntries.ts'

/** What a row of the table says, as entries.csv would hold it; a field that no column holds is absent. */
export type ReadRow = {
  readonly line: number
  readonly cells: Readonly<Partial<Record<ImportField, string>>>
  readonly categoryId: CategoryId | null
}

const limits = {
  title: EntryFields.shape.title.maxLength,
  applicant: EntryFields.shape.applicant.maxLength,
  city: EntryFields.shape.city.maxLength,
  country: EntryFields.shape.country.maxLength,
  summary: EntryFields.shape.summary.maxLength,
} as const

type Limited = keyof typeof limits

/** Why a row cannot be taken; `there` is the entry that it means when there is one. */
export function problemsOf(
  row: ReadRow,
  there: EntryRow | null,
  categories: string,
): readonly KnownFinding[] {
  const { line, cells, categoryId } = row
  const code = cells.code ?? ''
  const category = cells.category ?? ''
  const names = (cells.documents ?? '').split(';').filter((name) => name !== '')
  const wrongName = names.find((name) => !DocumentName.safeParse(name).success)
  const long = Object.entries(limits).filter(
    // Keys are fields by type.
    ([field, limit]) => (cells[field as Limited] ?? '').length > (limit ?? Infinity),
  )
  const found: readonly (KnownFinding | false)[] = [
    code !== '' &&
      !EntryCode.safeParse(code).success &&
      problem(line, 'CODE_WRONG', { column: 'code', value: code }),
    there === null &&
      (cells.title ?? '') === '' &&
      problem(line, 'VALUE_MISSING', { column: 'title' }),
    category !== '' &&
      categoryId === null &&
      problem(line, 'UNKNOWN_CATEGORY', { category, categories }),
    there === null &&
      category === '' &&
      categoryId === null &&
      problem(line, 'VALUE_MISSING', { column: 'category' }),
    wrongName !== undefined &&
      problem(line, 'DOCUMENT_NAME_WRONG', { entry: code, document: wrongName }),
    ...long.map(([column, maximum]) =>
      problem(line, 'VALUE_TOO_LONG', { column, maximum: maximum ?? 0 }),
    ),
  ]
  return found.filter((each) => each !== false)
}

export function problem<C extends FindingCode>(
  line: number,
  code: C,
  details: FindingDetails[C],
): KnownFinding {
  return finding('error', { file: '', line }, code, details)
}
