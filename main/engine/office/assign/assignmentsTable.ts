import { stringify } from 'csv-stringify/sync'
import type { Assignment } from '../../../../shared/model/juror.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'

/** The text of an assignments.csv, by juror, then entry. */
export function assignmentsTable(assignments: readonly Assignment[]): string {
  const rows = assignments
    .map(({ jurorId, entryCode }) => [jurorId, entryCode] as const)
    .toSorted((a, b) => textOrder(a[0], b[0]) || textOrder(a[1], b[1]))
  return stringify(rows, { header: true, columns: ['juror', 'entry'] })
}
