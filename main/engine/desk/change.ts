import {
  instant,
  type CriterionId,
  type CriterionPath,
  type EntryCode,
} from '../../../shared/model/ids.ts'
import { transact, run, type WriteDb } from '../store/db.ts'
import type { OpenDesk } from './openDesk.ts'

export type Change = {
  readonly entryCode: EntryCode
  readonly kind: 'mark' | 'comment' | 'evidence' | 'declaration' | 'abstention'
  /** The criterion of a mark or a comment; null for an overall comment and for all else. */
  readonly criterion: CriterionPath | CriterionId | null
  /** Null: nothing. */
  readonly before: unknown
  readonly after: unknown
}

/**
 * Makes one change of the juror's and writes down what was there before, both or neither. What changes
 * nothing is not written down.
 */
export function change(desk: OpenDesk, what: Change, write: (tx: WriteDb) => void): void {
  const [before, after] = [storedValue(what.before), storedValue(what.after)]
  if (before === after) return
  transact(desk.store, (tx) => {
    write(tx)
    run(
      tx,
      `INSERT INTO change (at, entry_code, kind, criterion, before, after)
       VALUES (?, ?, ?, ?, ?, ?)`,
      instant(desk.ports.clock()),
      what.entryCode,
      what.kind,
      what.criterion,
      before,
      after,
    )
  })
}

function storedValue(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
