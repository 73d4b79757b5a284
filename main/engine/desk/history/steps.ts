import { z } from 'zod'
import { row, run, type ReadDb, type WriteDb } from '../../store/db.ts'

/** The number of a step: of what one undo takes back. */
export type StepNumber = number
export type Standing = 'done' | 'undone' | 'passed'

const Numbered = z.object({ number: z.int() })
const Reached = z.object({ number: z.int().nullable() })

/** What undo would take back next. */
export function lastDone(db: ReadDb): StepNumber | null {
  return numberOf(db, "SELECT max(number) AS number FROM step WHERE standing = 'done'")
}

/** What redo would do again next. */
export function firstUndone(db: ReadDb): StepNumber | null {
  return numberOf(db, "SELECT min(number) AS number FROM step WHERE standing = 'undone'")
}

function numberOf(db: ReadDb, sql: string): StepNumber | null {
  return row(db, Reached, sql)?.number ?? null
}

/** Begins a step. What was undone before it can no longer be redone. */
export function beginStep(tx: WriteDb): StepNumber {
  run(tx, "UPDATE step SET standing = 'passed' WHERE standing = 'undone'")
  const begun = row(tx, Numbered, 'SELECT ifnull(max(number), 0) + 1 AS number FROM step')
  const number = begun?.number ?? 1
  run(tx, "INSERT INTO step (number, standing) VALUES (?, 'done')", number)
  return number
}

export function stand(tx: WriteDb, number: StepNumber, standing: Standing): void {
  run(tx, 'UPDATE step SET standing = ? WHERE number = ?', standing, number)
}

/** Files the change written last under a step. */
export function fileLastChange(
  tx: WriteDb,
  number: StepNumber,
  act: 'made' | 'undone' | 'redone',
): void {
  run(
    tx,
    `INSERT INTO step_change (change_sequence, step_number, act)
     SELECT max(sequence), ?, ? FROM change`,
    number,
    act,
  )
}
