import type { HistoryStep } from '../../shared/calls/history.ts'
import type { Desk } from '../../shared/calls/views.ts'
import type { CriterionId, CriterionPath, EntryCode } from '../../shared/model/ids.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { Words } from '../messages/useWords.ts'

/** A step of the history in words: "3.5 points for Impact, TI-003". */
export function stepText(desk: Desk, step: HistoryStep, words: Words): string {
  const code = step.entryCode
  switch (step.kind) {
    case 'mark':
      return markText(titleOf(desk, code, step.criterion), step, words)
    case 'comment':
      if (step.criterionId === null) return words('history.overall', { code })
      return words('history.comment', { criterion: titleOf(desk, code, step.criterionId), code })
    case 'evidence':
      return words('history.evidence', { code })
    case 'declaration':
      return words(`history.declaration.${step.after}`, { code })
    case 'abstention':
      return words(step.after ? 'history.abstention' : 'history.abstention.back', { code })
    default:
      return unreachable(step)
  }
}

function markText(
  criterion: string,
  { after, entryCode: code }: Extract<HistoryStep, { kind: 'mark' }>,
  words: Words,
): string {
  if (after === null) return words('history.mark.none', { criterion, code })
  if (after === 'not-applicable') return words('history.mark.notApplicable', { criterion, code })
  return words('history.mark', { points: after / 100, criterion, code })
}

/** The title of a criterion, or of a sub-criterion for the path of one. */
function titleOf(desk: Desk, code: EntryCode, path: CriterionPath | CriterionId): string {
  const [id, sub] = path.split('/')
  const criterion = criteriaOf(desk, code).find((one) => one.id === id)
  const inner = criterion?.subcriteria.find((one) => one.id === sub)
  return inner?.title ?? criterion?.title ?? path
}

function criteriaOf({ entries, prize }: Desk, code: EntryCode): readonly Criterion[] {
  const entry = entries.find((one) => one.entry.code === code)?.entry
  return prize.categories.find(({ id }) => id === entry?.categoryId)?.rubric.criteria ?? []
}
