import type { Input } from '../../../shared/calls/calls.ts'
import type { DeskEntry } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CriterionPath, EntryCode } from '../../../shared/model/ids.ts'
import { decimalText } from '../../../shared/model/points.ts'
import type { Criterion, Rubric } from '../../../shared/model/rubric.ts'
import type { Mark } from '../../../shared/model/sheet.ts'
import { pathsOf } from '../../../shared/scoring/criterionPaths.ts'
import { markAllowed } from '../../../shared/scoring/markAllowed.ts'
import { run, type WriteDb } from '../store/db.ts'
import { change } from './change.ts'
import { entryOpenForScoring, readEntry } from './entryOnDesk.ts'
import { placeOf } from './history/continued.ts'
import type { OpenDesk } from './openDesk.ts'
import { readSheet } from './readSheet.ts'

/**
 * Gives, changes or (with null) takes back one mark. It has reached the disk when this returns.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, SHEET_CLOSED, CONFLICT_NOT_DECLARED,
 * UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE, NOT_APPLICABLE_REFUSED, DISK_FULL
 */
export function scoreCriterion(
  desk: OpenDesk,
  { entryCode, criterion: path, mark, continues = false }: Input<'desk.scoreCriterion'>,
): DeskEntry {
  const listed = entryOpenForScoring(desk, entryCode)
  const criterion = criterionWith(listed.rubric, path)
  if (mark !== null) refuseMark(criterion, path, mark)
  const { marks } = readSheet(desk.store, listed)
  const before = marks.find((given) => given.criterion === path)?.mark ?? null
  const what = { entryCode, kind: 'mark', criterion: path, before, after: mark } as const
  const write = (tx: WriteDb): void => {
    writeMark(tx, entryCode, path, mark)
  }
  change(desk, what, write, placeOf(desk.store, what, continues))
  return readEntry(desk, entryCode)
}

export function writeMark(
  tx: WriteDb,
  entryCode: EntryCode,
  path: CriterionPath,
  mark: Mark | null,
): void {
  run(tx, 'DELETE FROM mark WHERE entry_code = ? AND criterion = ?', entryCode, path)
  if (mark === null) return
  const points = mark === 'not-applicable' ? null : mark
  const sql = 'INSERT INTO mark (entry_code, criterion, points) VALUES (?, ?, ?)'
  run(tx, sql, entryCode, path, points)
}

/** The criterion whose points, or whose sub-criterion's points, the path names. */
function criterionWith(rubric: Rubric, path: CriterionPath): Criterion {
  const found = rubric.criteria.find((one) => pathsOf(one, rubric.pointsPer).includes(path))
  if (found === undefined) throw new AppError('UNKNOWN_CRITERION', { criterion: path })
  return found
}

function refuseMark(criterion: Criterion, path: CriterionPath, mark: Mark): void {
  if (markAllowed(criterion, path, mark)) return
  if (mark === 'not-applicable') throw new AppError('NOT_APPLICABLE_REFUSED', { criterion: path })
  throw new AppError('SCORE_OUT_OF_RANGE', {
    criterion: path,
    minimum: decimalText(criterion.scale.minimum),
    maximum: decimalText(criterion.scale.maximum),
    step: decimalText(criterion.scale.step),
  })
}
