import { stringify } from 'csv-stringify/sync'
import type { Slip } from '../../../../shared/calls/views.ts'

/**
 * The slips as `juror,name,passphrase` (RFC 4180, UTF-8 without a mark), for a mail merge or a program. A
 * juror with a card has an empty passphrase.
 * A name that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function slipsCsv(slips: readonly Slip[]): string {
  const rows = slips.map(({ jurorId, name, passphrase }) => [jurorId, name, passphrase])
  const columns = ['juror', 'name', 'passphrase']
  return stringify(rows, { header: true, columns, escape_formulas: true })
}
