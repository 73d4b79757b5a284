import { z } from 'zod'
import { CriterionId, CriterionPath, EntryCode, Instant } from '../model/ids.ts'
import { Scale } from '../model/rubric.ts'
import { Evidence, Mark } from '../model/sheet.ts'

/** What a desk that goes on with a later bundle of its round tells the juror. */
export const CarriedOver = z.strictObject({
  /** When the later bundle was opened. */
  at: Instant,
  /** Entries to read that were not there before. */
  added: z.array(EntryCode).readonly(),
  /** Entries that are no longer to be read; what was scored of them is kept on the desk. */
  removed: z.array(EntryCode).readonly(),
  /** Sheets with something on them that go on. */
  kept: z.int().min(0),
  /** Sheets among them to look at again. */
  lookAgain: z.array(EntryCode).readonly(),
  /** How scores become a ranking is not what it was. */
  ruleChanged: z.boolean(),
})
export type CarriedOver = z.infer<typeof CarriedOver>

/** Why a sheet should be looked at again after a later bundle was opened. */
export const LookAgainReason = z.enum(['rubric', 'marks', 'comments', 'evidence', 'documents'])
export type LookAgainReason = z.infer<typeof LookAgainReason>

/** Something that the juror gave and the later bundle has no place for: kept, not exported. */
export const SetAside = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mark'),
    criterion: CriterionPath,
    mark: Mark,
    /** The scale that it was given on; null when it is not known any more. */
    scale: Scale.nullable(),
  }),
  z.strictObject({
    kind: z.literal('comment'),
    /** Null: the overall comment. */
    criterionId: CriterionId.nullable(),
    text: z.string(),
  }),
  /** Of a document that was replaced or left out: a citation of an earlier version. */
  z.strictObject({ kind: z.literal('evidence'), cited: Evidence, document: z.string() }),
])
export type SetAside = z.infer<typeof SetAside>

export const LookAgain = z.strictObject({
  reasons: z.array(LookAgainReason).readonly(),
  setAside: z.array(SetAside).readonly(),
})
export type LookAgain = z.infer<typeof LookAgain>
