import { CriterionPath } from '../../../../shared/model/ids.ts'
import type { Criterion, Rubric } from '../../../../shared/model/rubric.ts'
import { pathsOf } from '../../../../shared/scoring/criterionPaths.ts'
import { comment } from '../comment.ts'
import { readSheet } from '../readSheet.ts'
import { scoreCriterion } from '../scoreCriterion.ts'
import { markOf } from './markText.ts'
import { NOT_APPLICABLE, type PlacedRow } from './tableRow.ts'
import type { TableSheet } from './tableSheet.ts'

/** Gives the marks and comments of the rows that name a criterion. */
export function applyScores(sheet: TableSheet): void {
  const { rubric } = sheet.listed
  for (const row of sheet.scoreRows) applyMark(sheet, row)
  for (const criterion of rubric.criteria) {
    const rows = sheet.scoreRows.filter((row) => speaksOf(rubric, criterion, row))
    applyComment(sheet, criterion, rows)
  }
}

function applyMark({ desk, listed, refuse, attempt }: TableSheet, row: PlacedRow): void {
  const { line, points } = row
  const { criteria, pointsPer } = listed.rubric
  const criterion = criteria.find((one) => speaksOf(listed.rubric, one, row))
  if (criterion === undefined) {
    refuse(line, `There is no criterion “${row.criterion}” in this entry’s rubric.`)
    return
  }
  const path = pathsOf(criterion, pointsPer).find((one) => one === row.criterion)
  if (path === undefined) {
    if (points !== '') refuse(line, `The points of “${row.criterion}” go to its sub-criteria.`)
    return
  }
  const mark = markOf(points)
  if (mark === undefined) {
    refuse(line, `“${points}” is not points: expected a number, ${NOT_APPLICABLE} or nothing.`)
    return
  }
  attempt(line, () => scoreCriterion(desk, { entryCode: listed.entry.code, criterion: path, mark }))
}

/** Comments are on criteria: those beside its sub-criteria are joined, a line each. */
function applyComment(
  { desk, listed, attempt }: TableSheet,
  { id: criterionId }: Criterion,
  rows: readonly PlacedRow[],
): void {
  const [first] = rows
  if (first === undefined) return
  const commented = rows.filter((row) => row.comment !== '')
  const text = commented.map((row) => row.comment).join('\n')
  const { comments } = readSheet(desk.store, listed)
  const before = comments.find((given) => given.criterionId === criterionId)?.text ?? ''
  if (before.trim() === text) return
  const { line } = commented[0] ?? first
  attempt(line, () => comment(desk, { entryCode: listed.entry.code, criterionId, text }))
}

function speaksOf(rubric: Rubric, criterion: Criterion, row: PlacedRow): boolean {
  const path = CriterionPath.safeParse(row.criterion)
  if (!path.success) return false
  return row.criterion === criterion.id || pathsOf(criterion, rubric.pointsPer).includes(path.data)
}
