import type { EntryFields, NewEntry } from '../../../../shared/calls/entryViews.ts'
import type { Cells } from '../../tables/editedTable.ts'

const columns = {
  categoryId: 'category',
  title: 'title',
  applicant: 'applicant',
  city: 'city',
  country: 'country',
  summary: 'summary',
  calibration: 'calibration',
  documents: 'documents',
} as const satisfies Readonly<Record<keyof EntryFields, string>>

/** The cells of entries.csv that hold these fields; white space at the ends is no part of a text. */
export function entryCells(fields: Readonly<Partial<EntryFields>>): Cells {
  const { calibration, documents, ...texts } = fields
  const cells = Object.entries({
    ...texts,
    ...(calibration === undefined ? {} : { calibration: calibration ? 'yes' : '' }),
    ...(documents === undefined ? {} : { documents: documents.join(';') }),
  })
  // Keys are fields by type.
  return Object.fromEntries(
    cells.map(([field, cell]) => [columns[field as keyof EntryFields], cell.trim()]),
  )
}

/** A new row of entries.csv; what is empty brings no column with it. */
export function entryRow({ code, ...fields }: NewEntry): Cells {
  const filled = Object.entries(entryCells(fields)).filter(([, cell]) => cell !== '')
  return { code, ...Object.fromEntries(filled) }
}
