import type { CriterionPath } from '../../../../shared/model/ids.ts'
import { decimalText } from '../../../../shared/model/points.ts'
import type { Rubric } from '../../../../shared/model/rubric.ts'
import type { Mark, Sheet } from '../../../../shared/model/sheet.ts'
import { pathsOf } from '../../../../shared/scoring/criterionPaths.ts'
import { NOT_APPLICABLE, type TableRow } from './tableRow.ts'

/** The rows of one sheet: state first, then every criterion and sub-criterion in the rubric's order. */
export function sheetRows(rubric: Rubric, sheet: Sheet): TableRow[] {
  const entry = sheet.entryCode
  const closed = sheet.state === 'abstained' || sheet.state === 'recused'
  const comment = closed ? sheet.reason : sheet.overallComment
  const first = { entry, criterion: '', points: sheet.state, comment }
  if (closed) return [first]
  const marks = new Map(sheet.marks.map(({ criterion, mark }) => [criterion, mark]))
  const comments = new Map(sheet.comments.map(({ criterionId, text }) => [criterionId, text]))
  const others = rubric.criteria.flatMap((criterion) => {
    const paths = pathsOf(criterion, rubric.pointsPer)
    const own = { entry, criterion: criterion.id, comment: comments.get(criterion.id) ?? '' }
    const [only] = paths
    if (paths.length === 1 && only !== undefined && only === String(criterion.id))
      return [{ ...own, points: pointsText(marks.get(only)) }]
    return [{ ...own, points: '' }, ...paths.map((path) => subRow(entry, path, marks.get(path)))]
  })
  return [first, ...others]
}

function subRow(entry: string, path: CriterionPath, mark: Mark | undefined): TableRow {
  return { entry, criterion: path, points: pointsText(mark), comment: '' }
}

function pointsText(mark: Mark | undefined): string {
  if (mark === undefined) return ''
  return mark === 'not-applicable' ? NOT_APPLICABLE : decimalText(mark)
}
