import { z } from 'zod'
import { TreeHead } from '../format/treeHead.ts'
import { CriterionPath, EntryCode, Instant, JurorId } from '../model/ids.ts'
import { Mark, SheetState } from '../model/sheet.ts'
import { FractionText } from '../scoring/fraction.ts'
import { CollectedFile, Verdict } from './views.ts'

/** A verdict as the office remembers it; those of one collection have the same moment. */
export const KeptVerdict = Verdict.extend({ sequence: z.int(), collectedAt: Instant })
export type KeptVerdict = z.infer<typeof KeptVerdict>

/** What the secretariat decides about a juror: whose key speaks, or which of two histories counts. */
export const DecisionKind = z.enum(['key', 'history'])
export type DecisionKind = z.infer<typeof DecisionKind>

/** One of the keys or histories to choose from. Its files are of one key; the latest comes first. */
export const Branch = z.strictObject({
  /** Of the latest file; what a decision names. */
  tracker: z.string(),
  /** Fingerprint words of the key that signed the files. */
  words: z.array(z.string()).readonly(),
  /** `open` waits for the decision, `refused` was decided against. */
  standing: z.enum(['counts', 'open', 'refused']),
  files: z.array(CollectedFile).readonly(),
})
export type Branch = z.infer<typeof Branch>

/** A sheet as one branch has it; the total is on 0 to 100, null unless the sheet is complete. */
export const SheetSide = z.strictObject({ state: SheetState, total: FractionText.nullable() })
export type SheetSide = z.infer<typeof SheetSide>

/** A sheet that is not the same in all branches; what each of them has, in their order, null for nothing. */
export const DisputedSheet = z.strictObject({
  entryCode: EntryCode,
  sides: z.array(SheetSide.nullable()).readonly(),
  /** The marks that differ. */
  marks: z
    .array(
      z.strictObject({
        criterion: CriterionPath,
        sides: z.array(Mark.nullable()).readonly(),
      }),
    )
    .readonly(),
  /** Whether comments, reasons or citations differ. */
  textsDiffer: z.boolean(),
})
export type DisputedSheet = z.infer<typeof DisputedSheet>

/** A decision as it was written down; none is ever taken away. */
export const DecisionRecord = z.strictObject({
  words: z.array(z.string()).readonly(),
  /** Of the revision that was chosen, in a decision about histories. */
  tracker: z.string().nullable(),
  reason: z.string(),
  decidedAt: Instant,
})
export type DecisionRecord = z.infer<typeof DecisionRecord>

/** A juror of whom two keys or two histories are there. It stays listed after the decision, and can be decided anew. */
export const Dispute = z.strictObject({
  jurorId: JurorId,
  kind: DecisionKind,
  isOpen: z.boolean(),
  branches: z.array(Branch).readonly(),
  sheets: z.array(DisputedSheet).readonly(),
  /** The latest first. */
  decisions: z.array(DecisionRecord).readonly(),
})
export type Dispute = z.infer<typeof Dispute>

/** A line of the office's log; `details` are the facts of its act. */
export const AuditLine = z.strictObject({
  sequence: z.int(),
  at: Instant,
  act: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type AuditLine = z.infer<typeof AuditLine>

/** The whole log, the latest line first; `holds`: every line names the one before it by its digest. */
export const AuditLog = z.strictObject({
  holds: z.boolean(),
  head: z.string(),
  /** The log as a tree of RFC 6962, with six words for the root. */
  tree: TreeHead.extend({ words: z.array(z.string()).readonly() }),
  lines: z.array(AuditLine).readonly(),
})
export type AuditLog = z.infer<typeof AuditLog>

/** What a juror still owes. `received`: a file of theirs counts. */
export const MissingOfJuror = z.strictObject({
  jurorId: JurorId,
  assigned: z.int(),
  settled: z.int(),
  received: z.boolean(),
  /** Sheets that are in the file and not complete. */
  partial: z.array(EntryCode).readonly(),
  unscored: z.array(EntryCode).readonly(),
  /** Entries of which no file has a sheet. */
  absent: z.array(EntryCode).readonly(),
  /** In the juror's language; null when nothing is missing. */
  reminder: z.strictObject({ subject: z.string(), text: z.string() }).nullable(),
})
export type MissingOfJuror = z.infer<typeof MissingOfJuror>

/** What an entry has and needs. */
export const MissingOfEntry = z.strictObject({
  entryCode: EntryCode,
  assigned: z.int(),
  /** Abstained and recused sheets among them. */
  settled: z.int(),
  /** Complete sheets, which alone count towards a rank. */
  scored: z.int(),
  needed: z.int(),
})
export type MissingOfEntry = z.infer<typeof MissingOfEntry>

export const MissingSheets = z.strictObject({
  deadline: Instant.nullable(),
  jurors: z.array(MissingOfJuror).readonly(),
  entries: z.array(MissingOfEntry).readonly(),
})
export type MissingSheets = z.infer<typeof MissingSheets>
