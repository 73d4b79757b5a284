import type { CriterionPath } from '../model/ids.ts'
import type { MarkChange } from '../model/amendment.ts'
import type { Rubric } from '../model/rubric.ts'
import type { CriterionMark, Mark, Sheet, SheetState } from '../model/sheet.ts'
import { criterionPaths, pathsOf } from '../scoring/criterionPaths.ts'
import { markAllowed } from '../scoring/markAllowed.ts'
import { missing } from '../scoring/missing.ts'

/** A sheet as it was signed in a score file, and as it stands after the amendments before. */
export type AmendedSheet = { readonly original: Sheet; readonly stands: Sheet }

/**
 * The sheet as these changes leave it; null when they do not fit: the sheet is closed, a criterion is unknown
 * or named twice, `from` is not the mark as it stands, `to` is no mark of the scale, or nothing changes.
 */
export function amendSheet(
  rubric: Rubric,
  { original, stands }: AmendedSheet,
  changes: readonly MarkChange[],
): Sheet | null {
  if (isClosed(original)) return null
  const marks = new Map(stands.marks.map(({ criterion, mark }) => [criterion, mark]))
  const named = new Set(changes.map(({ criterion }) => criterion))
  const fits = named.size === changes.length && changes.every((change) => isSound(change, marks))
  if (!fits || changes.length === 0) return null
  for (const { criterion, to } of changes) {
    if (to === null) marks.delete(criterion)
    else marks.set(criterion, to)
  }
  if (changes.some(({ criterion, to }) => !isMark(rubric, criterion, to))) return null
  return amended(rubric, original, marks)
}

/** Whose juror abstained or recused: there is no score that could be changed. */
export function isClosed({ state }: Pick<Sheet, 'state'>): boolean {
  return state === 'abstained' || state === 'recused'
}

type Marks = ReadonlyMap<CriterionPath, Mark>

function isSound({ criterion, from, to }: MarkChange, marks: Marks): boolean {
  return from !== to && (marks.get(criterion) ?? null) === from
}

function isMark(rubric: Rubric, path: CriterionPath, to: Mark | null): boolean {
  const criterion = rubric.criteria.find((one) => pathsOf(one, rubric.pointsPer).includes(path))
  return criterion !== undefined && (to === null || markAllowed(criterion, path, to))
}

function amended(rubric: Rubric, original: Sheet, given: Marks): Sheet {
  const marks = criterionPaths(rubric).flatMap((criterion): readonly CriterionMark[] => {
    const mark = given.get(criterion)
    return mark === undefined ? [] : [{ criterion, mark }]
  })
  const sheet = { ...original, marks }
  return { ...sheet, state: amendedState(rubric, original, sheet) }
}

/**
 * Follows from the sheet as it was signed and the marks that it has now, so that what is taken back is as
 * it was. The reason of the amendment is the comment that a changed mark would call for.
 */
function amendedState(rubric: Rubric, original: Sheet, sheet: Sheet): SheetState {
  if (sheet.marks.length === 0) return 'unscored'
  const changed = changedCriteria(rubric, original, sheet)
  const lackedComment = missing(rubric, original).some(({ kind }) => kind === 'overallComment')
  const lacks = missing(rubric, sheet).some((one) => {
    if (one.kind === 'overallComment') return lackedComment
    return one.kind === 'mark' || !changed.has(one.criterionId)
  })
  return lacks ? 'partial' : 'scored'
}

function changedCriteria(rubric: Rubric, original: Sheet, sheet: Sheet): ReadonlySet<string> {
  const [before, now] = [original, sheet].map(
    ({ marks }) => new Map(marks.map(({ criterion, mark }) => [criterion, mark])),
  )
  const changed = rubric.criteria.filter((criterion) =>
    pathsOf(criterion, rubric.pointsPer).some((path) => before?.get(path) !== now?.get(path)),
  )
  return new Set(changed.map(({ id }) => id))
}
