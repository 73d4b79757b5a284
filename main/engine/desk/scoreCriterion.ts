import type { Input } from '../../../shared/calls/calls.ts'
import type { DeskEntry } from '../../../shared/calls/views.ts'
import type { CriterionPath, EntryCode } from '../../../shared/model/ids.ts'
import type { Mark } from '../../../shared/model/sheet.ts'
import { demandMark } from '../../../shared/scoring/demandMark.ts'
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
  demandMark(listed.rubric, path, mark)
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
