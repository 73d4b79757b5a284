import { Withdrawal } from '../../../../shared/model/entry.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Row } from './readTable.ts'
import type { Report } from './report.ts'

const DATE_LENGTH = '2026-11-23 '.length

/** A date, a space and a reason. */
export const MAX_WITHDRAWN = (Withdrawal.shape.reason.maxLength ?? 0) + DATE_LENGTH

/**
 * Reads the column that takes an entry out of the prize: a reason, with the day before it where it is known,
 * such as `2026-11-23 The city took it back`. Empty or `no`: it takes part, and null is answered.
 */
export function withdrawalOf(
  row: Row<'withdrawn'>,
  entry: EntryCode,
  report: Report,
): Withdrawal | null {
  const cell = row.cell('withdrawn')
  if (cell === '' || cell.toLowerCase() === 'no') return null
  const { on, reason } = parts(cell.toLowerCase() === 'yes' ? '' : cell)
  if (reason === '') report.warning(row.line, 'WITHDRAWN_WITHOUT_REASON', { entry })
  return { on, reason }
}

/** The cell that says it. */
export function withdrawnCell({ on, reason }: Withdrawal): string {
  return [on ?? '', reason].filter((part) => part !== '').join(' ') || 'yes'
}

function parts(cell: string): Withdrawal {
  const day = /^\d{4}-\d\d-\d\d(?=\s|$)/.exec(cell)?.[0] ?? ''
  const on = Withdrawal.shape.on.safeParse(day).data ?? null
  return { on, reason: (on === null ? cell : cell.slice(day.length)).trim() }
}
