import type { CriterionId, CriterionPath } from '../../shared/model/ids.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Evidence, Mark } from '../../shared/model/sheet.ts'
import type { Dragged } from '../notes/dragging.ts'

/** What a juror does in the rubric; null takes a mark back, or folds the criterion in hand. */
export type RubricActions = {
  readonly taken: (path: CriterionPath | null) => void
  /** A mark that `continues` is undone together with the one before: another digit of the same number. */
  readonly marked: (path: CriterionPath, mark: Mark | null, continues?: boolean) => void
  /** Takes the marks of a criterion back, all in one. */
  readonly cleared: (paths: readonly CriterionPath[]) => void
  /** Null is the overall comment. It `continues` what was typed since the field was entered. */
  readonly commented: (criterionId: CriterionId | null, text: string, continues: boolean) => void
  readonly commentLeft: () => void
  readonly evidenceShown: (place: Pick<Evidence, 'documentId' | 'page' | 'region'>) => void
  readonly evidenceRemoved: (evidence: Evidence) => void
  readonly evidenceMoved: (evidence: Evidence, to: Criterion) => void
  /** A selection, or evidence of another criterion, was dropped on this one. */
  readonly evidenceDropped: (criterion: Criterion, dragged: Dragged) => void
}

/** The id of a comment's field, so that a key can put the focus there. */
export function commentFieldId(criterionId: CriterionId | null): string {
  return `comment-${criterionId ?? 'overall'}`
}

/** The id of the points of a criterion or sub-criterion. */
export function pointsFieldId(path: CriterionPath): string {
  return `points-${path}`
}
