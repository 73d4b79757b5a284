import { z } from 'zod'
import { CriterionId, CriterionPath, EntryCode } from '../model/ids.ts'
import { Mark } from '../model/sheet.ts'
import { Declaration, DeskEntry } from './views.ts'

const entryCode = EntryCode

/** One step of a juror's history, as a person would name it. Of a step on several entries, the first. */
export const HistoryStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mark'),
    entryCode,
    /** A criterion with sub-criteria stands for several marks changed at once. */
    criterion: CriterionPath,
    before: Mark.nullable(),
    after: Mark.nullable(),
  }),
  z.strictObject({
    kind: z.literal('comment'),
    entryCode,
    /** Null: the overall comment. */
    criterionId: CriterionId.nullable(),
  }),
  z.strictObject({ kind: z.literal('evidence'), entryCode }),
  z.strictObject({ kind: z.literal('declaration'), entryCode, after: Declaration }),
  z.strictObject({ kind: z.literal('abstention'), entryCode, after: z.boolean() }),
])
export type HistoryStep = z.infer<typeof HistoryStep>

/** What undo and redo would do next; null where there is nothing left. */
export const DeskHistory = z.strictObject({
  undo: HistoryStep.nullable(),
  redo: HistoryStep.nullable(),
})
export type DeskHistory = z.infer<typeof DeskHistory>

/** What undo or redo has done. */
export const HistoryMove = z.strictObject({
  /** Null: nothing was left to do. */
  step: HistoryStep.nullable(),
  /** Steps that can no longer be applied, passed over. */
  skipped: z.array(HistoryStep).readonly(),
  /** The entries of the step as they are now. */
  entries: z.array(DeskEntry).readonly(),
  history: DeskHistory,
  /** As in `Desk`. */
  unexported: z.boolean(),
})
export type HistoryMove = z.infer<typeof HistoryMove>
