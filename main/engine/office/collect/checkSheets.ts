import { AppError } from '../../../../shared/errors.ts'
import type { BundlePrize } from '../../../../shared/format/bundle.ts'
import type { Entry } from '../../../../shared/model/entry.ts'
import type { CriterionId } from '../../../../shared/model/ids.ts'
import type { Criterion, Rubric } from '../../../../shared/model/rubric.ts'
import type { Evidence, Sheet } from '../../../../shared/model/sheet.ts'
import { criterionPaths } from '../../../../shared/scoring/criterionPaths.ts'
import { derivedState } from '../../../../shared/scoring/derivedState.ts'
import { markAllowed } from '../../../../shared/scoring/markAllowed.ts'
import { commentLength } from '../../../../shared/scoring/missing.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import type { BuiltJuror } from '../store/builds.ts'

/**
 * One sheet for every entry the bundle assigned, no other, in the order of their codes; each as the
 * rubric allows, in the rubric's order, its state what follows from it.
 * @throws AppError SCORE_FILE_INVALID
 */
export function checkSheets(
  sheets: readonly Sheet[],
  juror: BuiltJuror,
  { prize, entries }: BundlePrize,
): void {
  const expected = [...juror.reads, ...juror.recused].toSorted(textOrder)
  const given = sheets.map(({ entryCode }) => entryCode)
  demand(isSame(given, expected), 'sheets', 'not one for each assigned entry, in order')
  const recused = new Set(juror.recused)
  sheets.forEach((sheet, place) => {
    const entry = entries.find(({ code }) => code === sheet.entryCode)
    const category = prize.categories.find(({ id }) => id === entry?.categoryId)
    if (entry === undefined || category === undefined) throw new TypeError('a bundle is consistent')
    const where = `sheets[${place}]`
    const byOffice = recused.has(sheet.entryCode)
    demand(!byOffice || sheet.state === 'recused', `${where}.state`, 'not recused')
    checkSheet(where, sheet, category.rubric, entry)
  })
}

function checkSheet(where: string, sheet: Sheet, rubric: Rubric, entry: Entry): void {
  demand(derivedState(rubric, sheet) === sheet.state, `${where}.state`, 'does not follow')
  const closed = sheet.state === 'abstained' || sheet.state === 'recused'
  demand(!closed || isBlank(sheet), where, 'scored although closed')
  demand(closed || sheet.reason === '', `${where}.reason`, 'not closed')
  checkMarks(where, sheet, rubric)
  checkComments(where, sheet, rubric)
  sheet.evidence.forEach((evidence, place) => {
    checkEvidence(`${where}.evidence[${place}]`, evidence, rubric, entry)
  })
}

function isBlank({ marks, comments, overallComment, evidence }: Sheet): boolean {
  return marks.length + comments.length + overallComment.length + evidence.length === 0
}

function checkMarks(where: string, { marks }: Sheet, rubric: Rubric): void {
  const given = marks.map(({ criterion }) => criterion)
  const ordered = criterionPaths(rubric).filter((path) => given.includes(path))
  demand(isSame(given, ordered), `${where}.marks`, 'unknown, twice or out of order')
  marks.forEach(({ criterion: path, mark }, place) => {
    const criterion = criterionOf(rubric, path.split('/', 1)[0])
    const allowed = criterion !== undefined && markAllowed(criterion, path, mark)
    demand(allowed, `${where}.marks[${place}]`, 'not on the scale')
  })
}

function checkComments(where: string, sheet: Sheet, rubric: Rubric): void {
  const given = sheet.comments.map(({ criterionId }) => criterionId)
  const ordered = rubric.criteria.map(({ id }) => id).filter((id) => given.includes(id))
  demand(isSame(given, ordered), `${where}.comments`, 'unknown, twice or out of order')
  sheet.comments.forEach(({ criterionId, text }, place) => {
    const limit = criterionOf(rubric, criterionId)?.comment.maximumLength ?? 0
    demand(commentLength(text) <= limit, `${where}.comments[${place}]`, 'too long')
  })
  const limit = rubric.overallComment.maximumLength
  demand(commentLength(sheet.overallComment) <= limit, `${where}.overallComment`, 'too long')
}

function checkEvidence(where: string, evidence: Evidence, rubric: Rubric, entry: Entry): void {
  const document = entry.documents.find(({ id }) => id === evidence.documentId)
  const known = document !== undefined && criterionOf(rubric, evidence.criterionId) !== undefined
  demand(known, where, 'cites what is not there')
  const pages = document?.pages ?? 0
  demand(pages === 0 || evidence.page <= pages, `${where}.page`, 'beyond the last page')
}

function criterionOf(rubric: Rubric, id: CriterionId | string | undefined): Criterion | undefined {
  return rubric.criteria.find((criterion) => criterion.id === id)
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, place) => text === b[place])
}

function demand(holds: boolean, where: string, problem: string): void {
  if (!holds) throw new AppError('SCORE_FILE_INVALID', { where, problem })
}
