import type { DeskHistory, HistoryStep } from '../../../../shared/calls/history.ts'
import { CriterionId, CriterionPath } from '../../../../shared/model/ids.ts'
import { Mark } from '../../../../shared/model/sheet.ts'
import { unreachable } from '../../../../shared/unreachable.ts'
import type { ReadDb } from '../../store/db.ts'
import type { Change } from '../change.ts'
import { Declared } from '../standing.ts'
import { readStep } from './readStep.ts'
import { firstUndone, lastDone, type StepNumber } from './steps.ts'

/** What undo and redo would do next. */
export function readHistory(db: ReadDb): DeskHistory {
  return { undo: described(db, lastDone(db)), redo: described(db, firstUndone(db)) }
}

function described(db: ReadDb, number: StepNumber | null): HistoryStep | null {
  return number === null ? null : describeStep(readStep(db, number))
}

/** The step's first change in the words of the calls; several marks at once are told of their criterion. */
export function describeStep([first, ...more]: readonly Change[]): HistoryStep | null {
  if (first === undefined) return null
  const { entryCode, kind, criterion, before, after } = first
  switch (kind) {
    case 'mark': {
      const path = more.length === 0 ? criterion : (criterion?.split('/')[0] ?? criterion)
      const marks = { before: Mark.nullable().parse(before), after: Mark.nullable().parse(after) }
      return { kind, entryCode, criterion: CriterionPath.parse(path), ...marks }
    }
    case 'comment':
      return { kind, entryCode, criterionId: CriterionId.nullable().parse(criterion) }
    case 'evidence':
      return { kind, entryCode }
    case 'declaration': {
      const declared = Declared.nullable().parse(after)
      return { kind, entryCode, after: declared?.declaration ?? 'undeclared' }
    }
    case 'abstention':
      return { kind, entryCode, after: after !== null }
    default:
      return unreachable(kind)
  }
}
