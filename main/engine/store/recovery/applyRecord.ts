import { run, type WriteDb } from '../db.ts'
import type { JournalRecord } from './journalRecord.ts'

/** Does once more what a transaction did. */
export function applyRecord(tx: WriteDb, { statements }: JournalRecord): void {
  for (const [sql, values] of statements) run(tx, sql, ...values)
}
