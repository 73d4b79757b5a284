import type { DeskEntry } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { lookAgain } from './carry/seen.ts'
import type { ListedEntry, OpenDesk } from './openDesk.ts'
import { readSheet } from './readSheet.ts'
import { readDeclaration } from './standing.ts'

/** An entry as it lies on the desk now. */
export function readEntry(desk: OpenDesk, entryCode: EntryCode): DeskEntry {
  const listed = listedEntry(desk, entryCode)
  const keyHeld = listed.assignment === 'reads'
  return {
    entry: listed.entry,
    keyHeld,
    declaration: readDeclaration(desk.store, entryCode)?.declaration ?? 'undeclared',
    sheet: readSheet(desk.store, listed),
    ...lookAgain(desk.store, entryCode),
  }
}

/**
 * The entry, if the juror is to score it.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED
 */
export function entryToScore(desk: OpenDesk, entryCode: EntryCode): ListedEntry {
  const listed = listedEntry(desk, entryCode)
  if (listed.assignment !== 'reads') throw new AppError('NOT_ASSIGNED', { entry: entryCode })
  return listed
}

/**
 * The entry, if its sheet can be written on now.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, SHEET_CLOSED, CONFLICT_NOT_DECLARED
 */
export function entryOpenForScoring(desk: OpenDesk, entryCode: EntryCode): ListedEntry {
  const listed = listedEntry(desk, entryCode)
  if (listed.assignment === 'none') throw new AppError('NOT_ASSIGNED', { entry: entryCode })
  const { state } = readSheet(desk.store, listed)
  if (state === 'abstained' || state === 'recused')
    throw new AppError('SHEET_CLOSED', { entry: entryCode, state })
  if (readDeclaration(desk.store, entryCode) === undefined)
    throw new AppError('CONFLICT_NOT_DECLARED', { entry: entryCode })
  return listed
}

/** @throws AppError UNKNOWN_ENTRY */
export function listedEntry(desk: OpenDesk, entryCode: EntryCode): ListedEntry {
  const listed = desk.entries.get(entryCode)
  if (listed === undefined) throw new AppError('UNKNOWN_ENTRY', { entry: entryCode })
  return listed
}
