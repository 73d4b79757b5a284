import { z } from 'zod'
import { EntryCode } from '../../../shared/model/ids.ts'
import { row, rows, type ReadDb } from '../store/db.ts'

export const Declared = z.object({ declaration: z.enum(['none', 'conflict']), reason: z.string() })
export type Declared = z.infer<typeof Declared>

const Abstained = z.object({ reason: z.string() })
const Coded = z.object({ code: EntryCode })

/** What the juror has declared about an entry; undefined before that. */
export function readDeclaration(db: ReadDb, entryCode: EntryCode): Declared | undefined {
  const sql = 'SELECT declaration, reason FROM declaration WHERE entry_code = ?'
  return row(db, Declared, sql, entryCode)
}

/** Why the juror abstains from an entry; undefined when not abstaining. */
export function readAbstention(db: ReadDb, entryCode: EntryCode): string | undefined {
  return row(db, Abstained, 'SELECT reason FROM abstention WHERE entry_code = ?', entryCode)?.reason
}

/** The entries whose documents the juror may read: no conflict of interest, and said so. */
export function readableEntries(db: ReadDb): EntryCode[] {
  const sql = `SELECT code FROM entry JOIN declaration ON code = entry_code
    WHERE declaration = 'none' AND assignment = 'reads' ORDER BY position`
  return rows(db, Coded, sql).map(({ code }) => code)
}
