import { unreachable } from '../../shared/unreachable.ts'
import type { DeskEntry } from '../../shared/calls/views.ts'
import type { CriterionId, CriterionPath, EntryCode } from '../../shared/model/ids.ts'
import type { Evidence, Mark, Sheet } from '../../shared/model/sheet.ts'
import { type AnnotationChange, saveAnnotation } from './annotations.ts'
import { api } from './api.ts'

/**
 * One thing a juror changed on a sheet and that is not known to be saved yet. What `continues` is undone
 * together with the change before it.
 */
export type Change =
  | {
      readonly kind: 'mark'
      readonly entryCode: EntryCode
      readonly criterion: CriterionPath
      readonly mark: Mark | null
      readonly continues?: boolean
    }
  | {
      readonly kind: 'comment'
      readonly entryCode: EntryCode
      /** Null is the overall comment. */
      readonly criterionId: CriterionId | null
      readonly text: string
      readonly continues?: boolean
    }
  | {
      readonly kind: 'evidence'
      readonly entryCode: EntryCode
      readonly evidence: readonly Evidence[]
    }
  | AnnotationChange

/** Changes of one target replace each other: only the latest needs saving. */
export function targetOf(change: Change): string {
  switch (change.kind) {
    case 'mark':
      return `mark ${change.entryCode} ${change.criterion}`
    case 'comment':
      return `comment ${change.entryCode} ${change.criterionId ?? ''}`
    case 'evidence':
      return `evidence ${change.entryCode}`
    case 'annotation':
      return `annotation ${change.id}`
    default:
      return unreachable(change)
  }
}

/** A change in the place of one of the same target that was never sent: it continues what that continued. */
export function joined(replaced: Change, change: Change): Change {
  if (!canContinue(replaced) || !canContinue(change)) return change
  return { ...change, continues: replaced.continues === true && change.continues === true }
}

function canContinue(change: Change): change is Extract<Change, { continues?: boolean }> {
  return change.kind === 'mark' || change.kind === 'comment'
}

/** Gives the change to the engine; answers when it has reached the disk, with the entry if its sheet changed. */
export async function saveChange(change: Change): Promise<DeskEntry | null> {
  const { entryCode } = change
  switch (change.kind) {
    case 'mark':
      return api('desk.scoreCriterion', {
        entryCode,
        criterion: change.criterion,
        mark: change.mark,
        continues: change.continues,
      })
    case 'comment':
      return api('desk.comment', {
        entryCode,
        criterionId: change.criterionId,
        text: change.text,
        continues: change.continues,
      })
    case 'evidence':
      return api('desk.citeEvidence', { entryCode, evidence: change.evidence })
    case 'annotation':
      await saveAnnotation(change)
      return null
    default:
      return unreachable(change)
  }
}

/** The sheet as the juror left it: what is saved, with the changes still on their way. */
export function sheetWith(sheet: Sheet, changes: readonly Change[]): Sheet {
  return changes.filter(({ entryCode }) => entryCode === sheet.entryCode).reduce(withChange, sheet)
}

function withChange(sheet: Sheet, change: Change): Sheet {
  switch (change.kind) {
    case 'mark':
      return { ...sheet, marks: withMark(sheet.marks, change.criterion, change.mark) }
    case 'comment':
      return withComment(sheet, change.criterionId, change.text)
    case 'evidence':
      return { ...sheet, evidence: change.evidence }
    case 'annotation':
      return sheet
    default:
      return unreachable(change)
  }
}

function withMark(
  marks: Sheet['marks'],
  criterion: CriterionPath,
  mark: Mark | null,
): Sheet['marks'] {
  const others = marks.filter((given) => given.criterion !== criterion)
  return mark === null ? others : [...others, { criterion, mark }]
}

function withComment(sheet: Sheet, criterionId: CriterionId | null, text: string): Sheet {
  if (criterionId === null) return { ...sheet, overallComment: text }
  const others = sheet.comments.filter((comment) => comment.criterionId !== criterionId)
  return { ...sheet, comments: text === '' ? others : [...others, { criterionId, text }] }
}
