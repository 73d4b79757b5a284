import { isAppError } from '../../../../shared/errors.ts'
import { transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'

/**
 * Does what is outside of the store's transactions, such as writing a file, after the log has said so: cut off
 * between the two, the log may tell of something that was not done, never the other way round. What fails is
 * told by a line of its own. `write` gives the line's number.
 */
export async function announced<T>(
  db: ReadDb,
  now: number,
  write: (tx: WriteDb) => number,
  work: () => Promise<T>,
): Promise<T> {
  const line = transact(db, write)
  try {
    return await work()
  } catch (error) {
    const code = isAppError(error) ? error.code : 'INTERNAL'
    transact(db, (tx) => {
      writeAudit(tx, now, 'not-done', { line, code })
    })
    throw error
  }
}
