import type { ReactNode } from 'react'
import type { ImportField, ImportPlan, ImportRow } from '../../../../shared/calls/entryViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import type { Column } from '../../../components/tableColumns.ts'
import { useFindingSentence } from '../../../messages/useFindingSentence.ts'
import { useWords } from '../../../messages/useWords.ts'

const shown: readonly ImportField[] = [
  'title',
  'applicant',
  'city',
  'country',
  'summary',
  'documents',
]

/** A line as it will be; what differs from the entry that is there says what it was. */
export function useImportColumns(office: Office, plan: ImportPlan): readonly Column<ImportRow>[] {
  const words = useWords()
  const sentence = useFindingSentence()
  const titles = new Map(office.prize.categories.map(({ id, title }) => [id, title]))
  const held = new Set(plan.choices.columns)
  const changed = ({ changes }: ImportRow, field: ImportField, text: string): ReactNode => {
    const change = changes.find((one) => one.field === field)
    if (change === undefined) return <span title={text}>{text}</span>
    const was =
      change.before === '' ? words('import.empty') : words('import.was', { before: change.before })
    return (
      <span title={was}>
        <strong>{text}</strong> <span className="soft">{was}</span>
      </span>
    )
  }
  return [
    {
      id: 'line',
      title: words('import.column.line'),
      width: 56,
      align: 'end',
      cell: ({ line }) => line,
    },
    {
      id: 'fate',
      title: words('import.column.fate'),
      width: { least: 104, share: plan.rows.some(({ fate }) => fate === 'wrong') ? 3 : 1 },
      cell: ({ fate, problems }) => {
        const why = problems.map(sentence).join(' ')
        return (
          <span className={`intake-fate intake-fate--${fate}`} title={why}>
            {[words(`import.fate.${fate}`), why].filter((part) => part !== '').join(': ')}
          </span>
        )
      },
      order: (a, b) => a.fate.localeCompare(b.fate),
    },
    { id: 'code', title: words('entries.field.code'), width: 88, cell: ({ code }) => code },
    {
      id: 'category',
      title: words('entries.field.category'),
      width: { least: 96, share: 1 },
      cell: (row) =>
        changed(
          row,
          'category',
          row.categoryId === null ? '–' : (titles.get(row.categoryId) ?? ''),
        ),
    },
    ...shown
      .filter((field) => held.has(field))
      .map((field) => ({
        id: field,
        title: words(`entries.field.${field}`),
        width: { least: 88, share: field === 'title' ? 2 : 1 },
        cell: (row: ImportRow) => changed(row, field, row.cells[field] ?? ''),
      })),
  ]
}
