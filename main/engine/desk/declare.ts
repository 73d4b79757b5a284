import type { Input } from '../../../shared/calls/calls.ts'
import { AppError } from '../../../shared/errors.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { run, transact } from '../store/db.ts'
import { change } from './change.ts'
import { entryToScore } from './entryOnDesk.ts'
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
    for (const { entryCode, declaration, reason } of declarations) {
      entryToScore(desk, entryCode)
      if (declaration === 'conflict' && reason.trim() === '')
        throw new AppError('REASON_MISSING', { entry: entryCode })
      setDeclaration(desk, entryCode, { declaration, reason: reason.toWellFormed() })
    }
  })
}

/** Writes the declaration, or with null makes the entry undeclared again. */
export function setDeclaration(
  desk: OpenDesk,
  entryCode: EntryCode,
  declared: Declared | null,
): void {
  const before = readDeclaration(desk.store, entryCode) ?? null
  const what = { entryCode, kind: 'declaration', criterion: null, before, after: declared } as const
  change(desk, what, (tx) => {
    run(tx, 'DELETE FROM declaration WHERE entry_code = ?', entryCode)
    if (declared === null) return
    const sql = 'INSERT INTO declaration (entry_code, declaration, reason) VALUES (?, ?, ?)'
    run(tx, sql, entryCode, declared.declaration, declared.reason)
  })
}
