import { z } from 'zod'
import { row, run, type ReadDb, type WriteDb } from '../db.ts'

/** A kept store has a migration that makes this table; see deskStore. */
const Saved = z.object({ sequence: z.int() })
const Version = z.object({ user_version: z.int() })

export function sequenceOf(db: ReadDb): number {
  const saved = row(db, Saved, 'SELECT sequence FROM saved')
  if (saved === undefined) throw new Error('a kept store counts its transactions')
  return saved.sequence
}

export function countOn(tx: WriteDb): void {
  run(tx, 'UPDATE saved SET sequence = sequence + 1')
}

export function versionOf(db: ReadDb): number {
  return row(db, Version, 'PRAGMA user_version')?.user_version ?? 0
}
