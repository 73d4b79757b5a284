import { AppError } from '../../../shared/errors.ts'
import {
  instant,
  type CriterionId,
  type CriterionPath,
  type EntryCode,
} from '../../../shared/model/ids.ts'
import { transact, run, type WriteDb } from '../store/db.ts'
import { readStep } from './history/readStep.ts'
import { beginStep, fileLastChange, stand, type StepNumber } from './history/steps.ts'
import type { OpenDesk } from './openDesk.ts'

/** What a change is of. */
export type Target = {
  readonly entryCode: EntryCode
  readonly kind: 'mark' | 'comment' | 'evidence' | 'declaration' | 'abstention'
  /** The criterion of a mark or a comment; null for an overall comment and for all else. */
  readonly criterion: CriterionPath | CriterionId | null
}

export type Change = Target & {
  /** Null: nothing. */
  readonly before: unknown
  readonly after: unknown
}

/** Where a change stands in the history: a step of its own, part of an earlier one, or never undone. */
export type Place = 'own step' | 'no step' | { readonly joins: StepNumber | null }

/**
 * Makes one change of the juror's and writes down what was there before, both or neither. What changes
 * nothing is not written down. Answers the step of the history that it belongs to, if any.
 * @throws AppError DESK_FOR_READING
 */
export function change(
  desk: OpenDesk,
  what: Change,
  write: (tx: WriteDb) => void,
  place: Place = 'own step',
): StepNumber | null {
  if (desk.given !== null) throw new AppError('DESK_FOR_READING', {})
  if (storedValue(what.before) === storedValue(what.after)) return null
  return transact(desk.store, (tx) => {
    write(tx)
    recordChange(tx, desk, what)
    if (place === 'no step') return null
    const step = (place === 'own step' ? null : place.joins) ?? beginStep(tx)
    fileLastChange(tx, step, 'made')
    // Typed and taken away again: there is nothing to undo.
    if (readStep(tx, step).length === 0) stand(tx, step, 'passed')
    return step
  })
}

/** Writes a change down, once and for ever. */
export function recordChange(tx: WriteDb, { ports }: Pick<OpenDesk, 'ports'>, what: Change): void {
  run(
    tx,
    `INSERT INTO change (at, entry_code, kind, criterion, before, after)
     VALUES (?, ?, ?, ?, ?, ?)`,
    instant(ports.clock()),
    what.entryCode,
    what.kind,
    what.criterion,
    storedValue(what.before),
    storedValue(what.after),
  )
}

function storedValue(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
