import type { HistoryMove, HistoryStep } from '../../../../shared/calls/history.ts'
import { isAppError } from '../../../../shared/errors.ts'
import { transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import { recordChange, type Change } from '../change.ts'
import { entryOpenForScoring, entryToScore, readEntry } from '../entryOnDesk.ts'
import { hasUnexported } from '../exports.ts'
import type { OpenDesk } from '../openDesk.ts'
import { asHeld, heldValue, holdValue } from './heldValue.ts'
import { describeStep, readHistory } from './readHistory.ts'
import { isSame, readStep } from './readStep.ts'
import { fileLastChange, firstUndone, lastDone, stand, type StepNumber } from './steps.ts'

type Direction = {
  readonly next: (db: ReadDb) => StepNumber | null
  readonly act: 'undone' | 'redone'
  readonly standing: 'undone' | 'done'
  /** What is to be changed so that the step is undone or done again, in the order of doing it. */
  readonly changes: (step: readonly Change[]) => readonly Change[]
}

const back: Direction = {
  next: lastDone,
  act: 'undone',
  standing: 'undone',
  changes: (step) =>
    step.toReversed().map((change) => ({ ...change, before: change.after, after: change.before })),
}

const forth: Direction = {
  next: firstUndone,
  act: 'redone',
  standing: 'done',
  changes: (step) => step,
}

/**
 * Takes back the last step not taken back yet. A step that can no longer be applied is passed over.
 * It has reached the disk when this returns.
 * @throws AppError DISK_FULL
 */
export function undo(desk: OpenDesk): HistoryMove {
  return move(desk, back)
}

/**
 * Does again what was undone last. A new change leaves nothing to redo.
 * @throws AppError DISK_FULL
 */
export function redo(desk: OpenDesk): HistoryMove {
  return move(desk, forth)
}

function move(desk: OpenDesk, direction: Direction): HistoryMove {
  return transact(desk.store, (tx) => {
    const skipped: HistoryStep[] = []
    for (let at = direction.next(tx); at !== null; at = direction.next(tx)) {
      const step = readStep(tx, at)
      if (isApplied(tx, desk, at, direction, step)) return moved(desk, step, skipped)
      stand(tx, at, 'passed')
      const passed = describeStep(step)
      if (passed !== null) skipped.push(passed)
    }
    return moved(desk, [], skipped)
  })
}

/** False, and nothing is changed, when the step does not fit what is on the desk now. */
function isApplied(
  tx: WriteDb,
  desk: OpenDesk,
  number: StepNumber,
  { changes, act, standing }: Direction,
  step: readonly Change[],
): boolean {
  const wanted = changes(step)
  if (wanted.length === 0 || !wanted.every((one) => fits(tx, desk, one))) return false
  for (const one of wanted) {
    holdValue(tx, one, one.after)
    recordChange(tx, desk, one)
    fileLastChange(tx, number, act)
  }
  stand(tx, number, standing)
  return true
}

function fits(db: ReadDb, desk: OpenDesk, change: Change): boolean {
  if (!isSame(heldValue(db, change), asHeld(change, change.before))) return false
  const said = change.kind === 'declaration' || change.kind === 'abstention'
  try {
    if (said) entryToScore(desk, change.entryCode)
    else entryOpenForScoring(desk, change.entryCode)
    return true
  } catch (error) {
    if (isAppError(error)) return false
    throw error
  }
}

function moved(
  desk: OpenDesk,
  step: readonly Change[],
  skipped: readonly HistoryStep[],
): HistoryMove {
  const codes = new Set(step.map(({ entryCode }) => entryCode))
  return {
    step: describeStep(step),
    skipped,
    entries: [...codes].map((code) => readEntry(desk, code)),
    history: readHistory(desk.store),
    unexported: hasUnexported(desk),
  }
}
