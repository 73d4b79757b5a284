import { z } from 'zod'
import { CriterionId, CriterionPath, EntryCode } from '../../../../shared/model/ids.ts'
import { row, rows, type ReadDb } from '../../store/db.ts'
import type { Change, Target } from '../change.ts'
import type { StepNumber } from './steps.ts'

const Json = z
  .string()
  .nullable()
  .transform((text): unknown => (text === null ? null : JSON.parse(text)))

const targetColumns = {
  entry_code: EntryCode,
  kind: z.enum(['mark', 'comment', 'evidence', 'declaration', 'abstention']),
  criterion: z.union([CriterionId, CriterionPath]).nullable(),
}

const TargetRow = z
  .object(targetColumns)
  .transform(({ entry_code: entryCode, ...rest }): Target => ({ entryCode, ...rest }))

const ChangeRow = z
  .object({ ...targetColumns, before: Json, after: Json })
  .transform(({ entry_code: entryCode, ...rest }): Change => ({ entryCode, ...rest }))

/**
 * What a step changed on the whole, oldest first: of several changes to one target, what stood there
 * before the first and after the last. Empty when in the end it changed nothing.
 */
export function readStep(db: ReadDb, number: StepNumber): readonly Change[] {
  return rows(
    db,
    ChangeRow,
    `SELECT first.entry_code, first.kind, first.criterion, first.before, last.after
     FROM (
       SELECT min(sequence) AS earliest, max(sequence) AS latest
       FROM step_change JOIN change ON sequence = change_sequence
       WHERE step_number = ? AND act = 'made' GROUP BY entry_code, kind, criterion)
     JOIN change AS first ON first.sequence = earliest
     JOIN change AS last ON last.sequence = latest
     ORDER BY earliest`,
    number,
  ).filter(({ before, after }) => !isSame(before, after))
}

/** What a step changed last; undefined when there is no such step. */
export function lastTarget(db: ReadDb, number: StepNumber): Target | undefined {
  return row(
    db,
    TargetRow,
    `SELECT entry_code, kind, criterion FROM step_change JOIN change ON sequence = change_sequence
     WHERE step_number = ? AND act = 'made' ORDER BY sequence DESC LIMIT 1`,
    number,
  )
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
