import { AppError } from '../../../../shared/errors.ts'
import { instant, type EntryCode } from '../../../../shared/model/ids.ts'
import type { TableEdit } from '../../tables/editedTable.ts'
import type { OfficeSession } from '../officeSession.ts'
import { withdrawnCell } from '../prizeFolder/withdrawnCell.ts'
import { hasOffice } from '../store/officeStore.ts'
import { entriesChange } from './entryTables.ts'

/**
 * Takes entries out of the prize, with the day and the reason; their rows, documents and scores stay.
 * @throws AppError OFFICE_LOCKED, UNKNOWN_ENTRY, and what an edit of the folder does
 */
export async function withdrawEntries(
  session: OfficeSession,
  codes: readonly EntryCode[],
  reason: string,
  now: number,
): Promise<void> {
  const on = instant(now).slice(0, '2026-11-23'.length)
  const withdrawn = withdrawnCell({ on, reason: reason.replace(/\s+/g, ' ').trim() })
  await writeWithdrawn(session, 'entriesWithdrawn', codes, withdrawn)
}

/** Takes them back in, scores included. @throws AppError as `withdrawEntries` */
export async function restoreEntries(
  session: OfficeSession,
  codes: readonly EntryCode[],
): Promise<void> {
  await writeWithdrawn(session, 'entriesRestored', codes, '')
}

/** What an office has done before is asked about later: where there are books, they are to know of it. */
async function writeWithdrawn(
  session: OfficeSession,
  kind: 'entriesWithdrawn' | 'entriesRestored',
  codes: readonly EntryCode[],
  withdrawn: string,
): Promise<void> {
  if (hasOffice(session.path()) && !session.isUnlocked()) throw new AppError('OFFICE_LOCKED', {})
  const edits = codes.map((code): TableEdit => {
    return { kind: 'set', key: { code }, cells: { withdrawn } }
  })
  await session.edit(kind, [entriesChange(edits)])
}
