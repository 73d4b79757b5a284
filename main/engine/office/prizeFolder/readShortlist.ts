import { EntryCode } from '../../../../shared/model/ids.ts'
import type { Round } from '../../../../shared/model/prize.ts'
import { readTable, type Row } from './readTable.ts'
import type { Report } from './report.ts'

export const SHORTLIST_FILE = 'shortlist.csv'

const columns = { required: ['round', 'entry'], optional: [] } as const

/** The entries that take part in a round, or null when the list says nothing of it: then all do. */
export async function readShortlist(
  folder: string,
  { number }: Round,
  codes: ReadonlySet<EntryCode>,
  report: Report,
): Promise<ReadonlySet<EntryCode> | null> {
  const rows = await readTable<'round' | 'entry'>(folder, SHORTLIST_FILE, columns, report)
  const own = (rows ?? []).filter((row) => roundOf(row, report) === number)
  if (own.length === 0) return null
  return new Set(own.flatMap((row) => entryOf(row, codes, report)))
}

function roundOf(row: Row<'round'>, report: Report): number | null {
  const value = row.cell('round')
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  report.error(row.line, 'ROUND_WRONG', { value })
  return null
}

function entryOf(
  row: Row<'entry'>,
  codes: ReadonlySet<EntryCode>,
  report: Report,
): readonly EntryCode[] {
  const entry = row.cell('entry')
  const code = EntryCode.safeParse(entry)
  if (code.success && codes.has(code.data)) return [code.data]
  report.error(row.line, 'UNKNOWN_ENTRY', { entry })
  return []
}
