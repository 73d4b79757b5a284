import type { GivenScores } from '../../bundle/givenScores.ts'
import { run, type WriteDb } from '../../store/db.ts'
import { writeDeclaration } from '../declare.ts'

/** Lays what jurors are told on a new desk. Who is in conflict was given nothing, so every entry is open. */
export function writeGiven(tx: WriteDb, { about, entries, own }: GivenScores): void {
  const { scored, naming, comments, scope } = about
  const told = JSON.stringify({ scored, naming, comments, scope })
  run(tx, 'INSERT INTO given (id, about) VALUES (1, ?)', told)
  for (const { entry, sheets } of entries) {
    const sql = 'INSERT INTO given_scores (entry_code, own, sheets) VALUES (?, ?, ?)'
    run(tx, sql, entry.code, own.get(entry.code) ?? null, JSON.stringify(sheets))
    writeDeclaration(tx, entry.code, { declaration: 'none', reason: '' })
  }
}
