import { z } from 'zod'
import type { Input } from '../../../shared/calls/calls.ts'
import { AppError } from '../../../shared/errors.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { row, run, transact, type ReadDb, type WriteDb } from '../store/db.ts'
import { change } from './change.ts'
import { entryToScore } from './entryOnDesk.ts'
import type { StepNumber } from './history/steps.ts'
import type { OpenDesk } from './openDesk.ts'
import { readDeclaration, type Declared } from './standing.ts'

type Declarations = Input<'desk.declare'>['declarations']

/**
 * Declares for entries whether the juror has a conflict of interest: all of them, or none when one is
 * refused. A conflict needs a reason; a later declaration replaces an earlier one.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, REASON_MISSING, DISK_FULL
 */
export function declare(desk: OpenDesk, declarations: Declarations): void {
  transact(desk.store, () => {
    let step: StepNumber | null = null
    for (const { entryCode, declaration, reason } of declarations) {
      entryToScore(desk, entryCode)
      if (declaration === 'conflict' && reason.trim() === '')
        throw new AppError('REASON_MISSING', { entry: entryCode })
      const declared = { declaration, reason: reason.toWellFormed() }
      step = setDeclaration(desk, entryCode, declared, step) ?? step
    }
  })
}

/**
 * Writes the declaration, or with null makes the entry undeclared again, as part of a step if one is
 * given. The first word on an entry is no step: undo never closes what it opened.
 */
export function setDeclaration(
  desk: OpenDesk,
  entryCode: EntryCode,
  declared: Declared | null,
  joins: StepNumber | null,
): StepNumber | null {
  const before = readDeclaration(desk.store, entryCode) ?? null
  const what = { entryCode, kind: 'declaration', criterion: null, before, after: declared } as const
  const write = (tx: WriteDb): void => {
    writeDeclaration(tx, entryCode, declared)
  }
  return change(desk, what, write, wasDeclared(desk.store, entryCode) ? { joins } : 'no step')
}

export function writeDeclaration(
  tx: WriteDb,
  entryCode: EntryCode,
  declared: Declared | null,
): void {
  run(tx, 'DELETE FROM declaration WHERE entry_code = ?', entryCode)
  if (declared === null) return
  const sql = 'INSERT INTO declaration (entry_code, declaration, reason) VALUES (?, ?, ?)'
  run(tx, sql, entryCode, declared.declaration, declared.reason)
}

/** Now or at any time before. */
function wasDeclared(db: ReadDb, entryCode: EntryCode): boolean {
  const sql = "SELECT 1 FROM change WHERE entry_code = ? AND kind = 'declaration' LIMIT 1"
  return row(db, z.unknown(), sql, entryCode) !== undefined
}
