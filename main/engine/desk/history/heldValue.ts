import { z } from 'zod'
import { CriterionId, CriterionPath } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import { Evidence, Mark } from '../../../../shared/model/sheet.ts'
import { unreachable } from '../../../../shared/unreachable.ts'
import { row, type ReadDb, type WriteDb } from '../../store/db.ts'
import { writeAbstention } from '../abstain.ts'
import type { Target } from '../change.ts'
import { writeEvidence } from '../citeEvidence.ts'
import { readCommentOn, writeCommentOn } from '../comment.ts'
import { writeDeclaration } from '../declare.ts'
import { readEvidence } from '../readSheet.ts'
import { writeMark } from '../scoreCriterion.ts'
import { Declared, readAbstention, readDeclaration } from '../standing.ts'

const MarkRow = z.object({ points: Points.nullable() })

/** What stands at a target now, in the form in which changes are written down; null for nothing. */
export function heldValue(db: ReadDb, { entryCode, kind, criterion }: Target): unknown {
  switch (kind) {
    case 'mark': {
      const sql = 'SELECT points FROM mark WHERE entry_code = ? AND criterion = ?'
      const found = row(db, MarkRow, sql, entryCode, criterion)
      return found === undefined ? null : (found.points ?? 'not-applicable')
    }
    case 'comment':
      return readCommentOn(db, entryCode, CriterionId.nullable().parse(criterion))
    case 'evidence':
      return readEvidence(db, entryCode)
    case 'declaration':
      return readDeclaration(db, entryCode) ?? null
    case 'abstention':
      return readAbstention(db, entryCode) ?? null
    default:
      return unreachable(kind)
  }
}

const shapes = {
  mark: Mark.nullable(),
  comment: z.string().nullable(),
  evidence: z.array(Evidence),
  declaration: Declared.nullable(),
  abstention: z.string().nullable(),
} as const

/** A value as `heldValue` would answer it, read from what was written down in a change. */
export function asHeld({ kind }: Target, written: unknown): unknown {
  return shapes[kind].parse(written)
}

/** Puts a value that was written down in a change back where it stood. */
export function holdValue(
  tx: WriteDb,
  { entryCode, kind, criterion }: Target,
  value: unknown,
): void {
  switch (kind) {
    case 'mark':
      writeMark(tx, entryCode, CriterionPath.parse(criterion), shapes.mark.parse(value))
      return
    case 'comment': {
      const on = CriterionId.nullable().parse(criterion)
      writeCommentOn(tx, entryCode, on, shapes.comment.parse(value))
      return
    }
    case 'evidence':
      writeEvidence(tx, entryCode, shapes.evidence.parse(value))
      return
    case 'declaration':
      writeDeclaration(tx, entryCode, shapes.declaration.parse(value))
      return
    case 'abstention':
      writeAbstention(tx, entryCode, shapes.abstention.parse(value))
      return
    default:
      unreachable(kind)
  }
}
