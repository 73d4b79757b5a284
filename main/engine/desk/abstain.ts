import type { Input } from '../../../shared/calls/calls.ts'
import type { DeskEntry } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { run, transact, type WriteDb } from '../store/db.ts'
import { change } from './change.ts'
import { setDeclaration } from './declare.ts'
import { entryToScore, readEntry } from './entryOnDesk.ts'
import type { StepNumber } from './history/steps.ts'
import type { OpenDesk } from './openDesk.ts'
import { readAbstention, readDeclaration } from './standing.ts'

/**
 * Abstains from scoring an entry, with a reason. Its marks stay in the store.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, REASON_MISSING, DISK_FULL
 */
export function abstain(desk: OpenDesk, { entryCode, reason }: Input<'desk.abstain'>): DeskEntry {
  entryToScore(desk, entryCode)
  if (reason.trim() === '') throw new AppError('REASON_MISSING', { entry: entryCode })
  setAbstention(desk, entryCode, reason.toWellFormed())
  return readEntry(desk, entryCode)
}

/**
 * Takes back an abstention, or a conflict of interest declared by mistake, which makes the entry
 * undeclared again. The marks given before are there again.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, DISK_FULL
 */
export function takeBack(desk: OpenDesk, entryCode: EntryCode): DeskEntry {
  entryToScore(desk, entryCode)
  transact(desk.store, () => {
    const step = setAbstention(desk, entryCode, null)
    const conflict = readDeclaration(desk.store, entryCode)?.declaration === 'conflict'
    if (conflict) setDeclaration(desk, entryCode, null, step)
  })
  return readEntry(desk, entryCode)
}

function setAbstention(
  desk: OpenDesk,
  entryCode: EntryCode,
  reason: string | null,
): StepNumber | null {
  const before = readAbstention(desk.store, entryCode) ?? null
  const what = { entryCode, kind: 'abstention', criterion: null, before, after: reason } as const
  return change(desk, what, (tx) => {
    writeAbstention(tx, entryCode, reason)
  })
}

/** Null: not abstaining. */
export function writeAbstention(tx: WriteDb, entryCode: EntryCode, reason: string | null): void {
  run(tx, 'DELETE FROM abstention WHERE entry_code = ?', entryCode)
  if (reason === null) return
  run(tx, 'INSERT INTO abstention (entry_code, reason) VALUES (?, ?)', entryCode, reason)
}
