import { z } from 'zod'
import { CriterionId, CriterionPath, type EntryCode } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import type { CriterionMark, Evidence } from '../../../../shared/model/sheet.ts'
import { rows, type ReadDb } from '../../store/db.ts'
import { readEvidence, readOverallComment } from '../readSheet.ts'

/** Everything that lies on a sheet, whatever the rubric of today has a place for. */
export type Written = {
  readonly marks: readonly CriterionMark[]
  /** Null: the overall comment. */
  readonly comments: readonly { readonly criterionId: CriterionId | null; readonly text: string }[]
  readonly evidence: readonly Evidence[]
}

const MarkRow = z.object({ criterion: CriterionPath, points: Points.nullable() })
const CommentRow = z.object({ criterionId: CriterionId, text: z.string() })

export function writtenOn(db: ReadDb, code: EntryCode): Written {
  const marks = 'SELECT criterion, points FROM mark WHERE entry_code = ? ORDER BY criterion'
  const comments = `SELECT criterion_id AS criterionId, text FROM comment
    WHERE entry_code = ? ORDER BY criterion_id`
  const overall = readOverallComment(db, code)
  return {
    marks: rows(db, MarkRow, marks, code).map(({ criterion, points }) => ({
      criterion,
      mark: points ?? 'not-applicable',
    })),
    comments: [
      ...rows(db, CommentRow, comments, code),
      ...(overall === '' ? [] : [{ criterionId: null, text: overall }]),
    ],
    evidence: readEvidence(db, code),
  }
}

export function isNothing({ marks, comments, evidence }: Written): boolean {
  return marks.length + comments.length + evidence.length === 0
}
