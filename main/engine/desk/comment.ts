import { z } from 'zod'
import type { Input } from '../../../shared/calls/calls.ts'
import type { DeskEntry } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CriterionId, EntryCode } from '../../../shared/model/ids.ts'
import type { CommentRule, Rubric } from '../../../shared/model/rubric.ts'
import { commentLength } from '../../../shared/scoring/missing.ts'
import { row, run, type ReadDb, type WriteDb } from '../store/db.ts'
import { change } from './change.ts'
import { entryOpenForScoring, readEntry } from './entryOnDesk.ts'
import { placeOf } from './history/continued.ts'
import type { OpenDesk } from './openDesk.ts'
import { readOverallComment } from './readSheet.ts'

/** What a sheet can hold, in UTF-16 code units; rubrics count characters. */
const MAX_TEXT_LENGTH = 10_000

const Written = z.object({ text: z.string() })

/**
 * Writes the comment on one criterion, or with null the overall comment; a blank text removes it.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, SHEET_CLOSED, CONFLICT_NOT_DECLARED,
 * UNKNOWN_CRITERION, COMMENT_TOO_LONG, DISK_FULL
 */
export function comment(
  desk: OpenDesk,
  { entryCode, criterionId, text, continues = false }: Input<'desk.comment'>,
): DeskEntry {
  const listed = entryOpenForScoring(desk, entryCode)
  const { maximumLength } = commentRule(listed.rubric, criterionId)
  if (commentLength(text) > maximumLength || text.length > MAX_TEXT_LENGTH)
    throw new AppError('COMMENT_TOO_LONG', { limit: maximumLength })
  const before = readCommentOn(desk.store, entryCode, criterionId)
  const after = text.trim() === '' ? null : text.toWellFormed()
  const what = { entryCode, kind: 'comment', criterion: criterionId, before, after } as const
  const write = (tx: WriteDb): void => {
    writeCommentOn(tx, entryCode, criterionId, after)
  }
  change(desk, what, write, placeOf(desk.store, what, continues))
  return readEntry(desk, entryCode)
}

/** Null takes the comment away. */
export function writeCommentOn(
  tx: WriteDb,
  entryCode: EntryCode,
  criterionId: CriterionId | null,
  text: string | null,
): void {
  if (criterionId === null) writeOverallComment(tx, entryCode, text)
  else writeComment(tx, entryCode, criterionId, text)
}

function commentRule(rubric: Rubric, criterionId: CriterionId | null): CommentRule {
  if (criterionId === null) return rubric.overallComment
  const criterion = rubric.criteria.find(({ id }) => id === criterionId)
  if (criterion === undefined) throw new AppError('UNKNOWN_CRITERION', { criterion: criterionId })
  return criterion.comment
}

/** Null when there is none. */
export function readCommentOn(
  db: ReadDb,
  entryCode: EntryCode,
  criterionId: CriterionId | null,
): string | null {
  if (criterionId === null) return readOverallComment(db, entryCode) || null
  const sql = 'SELECT text FROM comment WHERE entry_code = ? AND criterion_id = ?'
  return row(db, Written, sql, entryCode, criterionId)?.text ?? null
}

function writeOverallComment(tx: WriteDb, entryCode: EntryCode, text: string | null): void {
  run(tx, 'DELETE FROM overall_comment WHERE entry_code = ?', entryCode)
  if (text === null) return
  run(tx, 'INSERT INTO overall_comment (entry_code, text) VALUES (?, ?)', entryCode, text)
}

function writeComment(
  tx: WriteDb,
  entryCode: EntryCode,
  criterionId: CriterionId,
  text: string | null,
): void {
  run(tx, 'DELETE FROM comment WHERE entry_code = ? AND criterion_id = ?', entryCode, criterionId)
  if (text === null) return
  const sql = 'INSERT INTO comment (entry_code, criterion_id, text) VALUES (?, ?, ?)'
  run(tx, sql, entryCode, criterionId, text)
}
