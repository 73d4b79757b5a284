import { z } from 'zod'
import { CriterionId, CriterionPath, type EntryCode } from '../../../shared/model/ids.ts'
import { Points } from '../../../shared/model/points.ts'
import {
  Evidence,
  type CriterionComment,
  type CriterionMark,
  type Sheet,
} from '../../../shared/model/sheet.ts'
import { criterionPaths } from '../../../shared/scoring/criterionPaths.ts'
import { derivedState } from '../../../shared/scoring/derivedState.ts'
import { row, rows, type ReadDb } from '../store/db.ts'
import { storedJson } from '../store/storedJson.ts'
import type { ListedEntry } from './openDesk.ts'
import { readAbstention, readDeclaration } from './standing.ts'

const MarkRow = z.object({ criterion: CriterionPath, points: Points.nullable() })
const CommentRow = z.object({ criterion_id: CriterionId, text: z.string() })
const EvidenceRow = z.object({ cited: storedJson(Evidence) })
const TextRow = z.object({ text: z.string() })

/**
 * The juror's sheet for one entry as it would be exported now. An abstained or recused sheet says why
 * and holds no scores; what was scored before stays in the store for when it is taken back.
 */
export function readSheet(db: ReadDb, listed: ListedEntry): Sheet {
  const { code: entryCode } = listed.entry
  const closed = closedSheet(db, listed)
  if (closed !== null) return closed
  const sheet: Sheet = {
    entryCode,
    state: 'unscored',
    reason: '',
    marks: readMarks(db, listed),
    comments: readComments(db, listed),
    overallComment: readOverallComment(db, entryCode),
    evidence: readEvidence(db, entryCode),
  }
  return { ...sheet, state: derivedState(listed.rubric, sheet) }
}

function closedSheet(db: ReadDb, { entry, assignment }: ListedEntry): Sheet | null {
  const empty = { entryCode: entry.code, marks: [], comments: [], overallComment: '', evidence: [] }
  if (assignment !== 'reads') return { ...empty, state: 'recused', reason: '' }
  const declared = readDeclaration(db, entry.code)
  if (declared?.declaration === 'conflict')
    return { ...empty, state: 'recused', reason: declared.reason }
  const reason = readAbstention(db, entry.code)
  return reason === undefined ? null : { ...empty, state: 'abstained', reason }
}

/** In the rubric's order. */
function readMarks(db: ReadDb, { entry, rubric }: ListedEntry): CriterionMark[] {
  const found = rows(
    db,
    MarkRow,
    'SELECT criterion, points FROM mark WHERE entry_code = ? ORDER BY criterion',
    entry.code,
  )
  const marks = new Map(found.map(({ criterion, points }) => [criterion, points]))
  return criterionPaths(rubric).flatMap((criterion) => {
    const points = marks.get(criterion)
    return points === undefined ? [] : [{ criterion, mark: points ?? 'not-applicable' }]
  })
}

/** In the rubric's order. */
function readComments(db: ReadDb, { entry, rubric }: ListedEntry): CriterionComment[] {
  const found = rows(
    db,
    CommentRow,
    'SELECT criterion_id, text FROM comment WHERE entry_code = ? ORDER BY criterion_id',
    entry.code,
  )
  const comments = new Map(found.map(({ criterion_id: id, text }) => [id, text]))
  return rubric.criteria.flatMap(({ id: criterionId }) => {
    const text = comments.get(criterionId)
    return text === undefined ? [] : [{ criterionId, text }]
  })
}

export function readOverallComment(db: ReadDb, entryCode: EntryCode): string {
  const sql = 'SELECT text FROM overall_comment WHERE entry_code = ?'
  return row(db, TextRow, sql, entryCode)?.text ?? ''
}

export function readEvidence(db: ReadDb, entryCode: EntryCode): Evidence[] {
  const sql = 'SELECT cited FROM evidence WHERE entry_code = ? ORDER BY position'
  return rows(db, EvidenceRow, sql, entryCode).map(({ cited }) => cited)
}
