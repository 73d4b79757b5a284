import type { z } from 'zod'
import { EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import { Conflict, type Assignment } from '../../../../shared/model/juror.ts'
import { firstSeen } from './firstSeen.ts'
import { readTable, type Row } from './readTable.ts'
import type { Report } from './report.ts'

export const ASSIGNMENTS_FILE = 'assignments.csv'
export const CONFLICTS_FILE = 'conflicts.csv'

/** The jurors and entries that a pair may name; rows that were refused elsewhere count as known. */
export type Known = {
  readonly jurors: ReadonlySet<JurorId>
  readonly entries: ReadonlySet<EntryCode>
}

export type AssignmentRow = Assignment & { readonly line: number }
export type ConflictRow = Conflict & { readonly line: number }

const MAX_REASON = Conflict.shape.reason.maxLength ?? Infinity

/** The pairs of assignments.csv, or null when the file is absent. */
export async function readAssignments(
  folder: string,
  known: Known,
  report: Report,
): Promise<readonly AssignmentRow[] | null> {
  const columns = { required: ['juror', 'entry'], optional: [] } as const
  const rows = await readTable<'juror' | 'entry'>(folder, ASSIGNMENTS_FILE, columns, report)
  return rows === null ? null : readPairs(rows, known, report)
}

export async function readConflicts(
  folder: string,
  known: Known,
  report: Report,
): Promise<readonly ConflictRow[]> {
  const columns = { required: ['juror', 'entry'], optional: ['reason'] } as const
  const rows =
    (await readTable<'juror' | 'entry' | 'reason'>(folder, CONFLICTS_FILE, columns, report)) ?? []
  const reasons = new Map(rows.map((row) => [row.line, row.cell('reason')]))
  return readPairs(rows, known, report).flatMap((pair) => {
    const reason = reasons.get(pair.line) ?? ''
    if (reason.length <= MAX_REASON) return [{ ...pair, reason }]
    report.error(pair.line, 'VALUE_TOO_LONG', { column: 'reason', maximum: MAX_REASON })
    return []
  })
}

function readPairs(
  rows: readonly Row<'juror' | 'entry'>[],
  known: Known,
  report: Report,
): readonly AssignmentRow[] {
  const seen = firstSeen()
  return rows.flatMap((row) => {
    const [juror, entry] = [row.cell('juror'), row.cell('entry')]
    const jurorId = knownId(juror, JurorId, known.jurors, () => {
      report.error(row.line, 'UNKNOWN_JUROR', { juror })
    })
    const entryCode = knownId(entry, EntryCode, known.entries, () => {
      report.error(row.line, 'UNKNOWN_ENTRY', { entry })
    })
    for (const column of (['juror', 'entry'] as const).filter((name) => row.cell(name) === '')) {
      report.error(row.line, 'VALUE_MISSING', { column })
    }
    if (jurorId === null || entryCode === null) return []
    const firstLine = seen(`${juror} ${entry}`, row.line)
    if (firstLine === null) return [{ line: row.line, jurorId, entryCode }]
    report.warning(row.line, 'DUPLICATE_PAIR', { juror, entry, firstLine })
    return []
  })
}

function knownId<S extends z.ZodType>(
  text: string,
  schema: S,
  known: ReadonlySet<z.output<S>>,
  refuse: () => void,
): z.output<S> | null {
  if (text === '') return null
  const id = schema.safeParse(text)
  if (id.success && known.has(id.data)) return id.data
  refuse()
  return null
}
