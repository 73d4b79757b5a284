import type { CriterionPath } from '../../shared/model/ids.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Evidence, Mark } from '../../shared/model/sheet.ts'
import { pathsOf } from '../../shared/scoring/criterionPaths.ts'
import type { Missing } from '../../shared/scoring/missing.ts'
import type { EntryView } from '../state/entryView.ts'

/** Points as they stand for a criterion or one of its sub-criteria, or that they are missing. */
export type MarkLine = {
  readonly path: CriterionPath
  readonly title: string
  readonly mark: Mark | null
  readonly lack: Missing | null
}

/** Everything that a sheet says for one criterion. */
export type CriterionLines = {
  readonly criterion: Criterion
  /** Null where the sub-criteria receive the points. */
  readonly own: MarkLine | null
  readonly subs: readonly MarkLine[]
  readonly comment: string
  readonly commentLack: Missing | null
  readonly evidence: readonly Evidence[]
}

/** A sheet criterion by criterion, in the rubric's order. */
export function sheetLines({
  category,
  sheet,
  missing,
}: Pick<EntryView, 'category' | 'sheet' | 'missing'>): readonly CriterionLines[] {
  const marks = new Map(sheet.marks.map(({ criterion, mark }) => [criterion, mark]))
  const lacksOf = new Map(
    missing.flatMap((lack) => (lack.kind === 'mark' ? [[lack.path, lack] as const] : [])),
  )
  return category.rubric.criteria.map((criterion) => {
    const { id, title, subcriteria } = criterion
    const lines = pathsOf(criterion, category.rubric.pointsPer).map((path) => ({
      path,
      title: subcriteria.find((sub) => path === `${id}/${sub.id}`)?.title ?? title,
      mark: marks.get(path) ?? null,
      lack: lacksOf.get(path) ?? null,
    }))
    const hasSubs = lines.some(({ path }) => path.includes('/'))
    return {
      criterion,
      own: hasSubs ? null : (lines[0] ?? null),
      subs: hasSubs ? lines : [],
      comment: sheet.comments.find(({ criterionId }) => criterionId === id)?.text ?? '',
      commentLack:
        missing.find((lack) => lack.kind === 'comment' && lack.criterionId === id) ?? null,
      evidence: sheet.evidence.filter(({ criterionId }) => criterionId === id),
    }
  })
}
