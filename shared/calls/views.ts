import { z } from 'zod'
import { GivenAbout } from './deskGivenCalls.ts'
import { RankingEffect } from '../amendments/rankingEffect.ts'
import { OfficeAmendment } from './amendmentViews.ts'
import { EditHistory } from './editViews.ts'
import { WrittenPrize } from './prizeViews.ts'
import { CardFacts } from './cardViews.ts'
import { OfficeJuror } from './jurorViews.ts'
import { DocumentNamed } from './documentViews.ts'
import { ResultSources } from './resultSources.ts'
import { Document, Entry, Withdrawal } from '../model/entry.ts'
import { CarriedOver, LookAgain } from './carryViews.ts'
import { BundleId, CardId, DocumentId, EntryCode, Instant, JurorId, PrizeId } from '../model/ids.ts'
import { Assignment, Conflict, Juror } from '../model/juror.ts'
import { Prize, Round } from '../model/prize.ts'
import { Rule } from '../model/rule.ts'
import { Sheet, SheetState } from '../model/sheet.ts'
import { CategoryResults } from '../scoring/results.ts'

/** What can be told of a bundle with no secret. `signer` is six words of the office key's fingerprint. */
export const Inspection = z.strictObject({
  signature: z.enum(['valid', 'invalid']),
  bundle: BundleId,
  prizeId: PrizeId,
  prize: z.string(),
  edition: z.string(),
  round: z.int(),
  roundTitle: z.string(),
  /** Absent from a bundle to score. */
  purpose: z.literal('deliberation').exactOptional(),
  entries: z.int(),
  documents: z.int(),
  bytes: z.int(),
  jurors: z.array(JurorId).readonly(),
  /** The jurors among them whose keyring is sealed to a card. */
  cards: z.array(JurorId).readonly(),
  signer: z.array(z.string()).readonly(),
  created: Instant,
})
export type Inspection = z.infer<typeof Inspection>

/** A desk on this machine, as the Start screen lists it before any passphrase. */
export const DeskLabel = z.strictObject({
  deskId: z.string(),
  bundle: BundleId,
  /** With edition and round: which round it is. Null on desks from before this was told. */
  prizeId: PrizeId.nullable().default(null),
  edition: z.string().nullable().default(null),
  round: z.int().nullable().default(null),
  prizeTitle: z.string(),
  roundTitle: z.string(),
  jurorId: JurorId,
  signer: z.array(z.string()).readonly(),
  openedAt: Instant,
  /** The card that opens it; null where a passphrase does. */
  card: CardId.nullable().default(null),
  /** Null on a desk for scoring. */
  purpose: z.literal('deliberation').nullable().default(null),
})
export type DeskLabel = z.infer<typeof DeskLabel>

/** Whether the juror has said to be free of a conflict of interest; documents open only after `none`. */
export const Declaration = z.enum(['undeclared', 'none', 'conflict'])
export type Declaration = z.infer<typeof Declaration>

/** An entry as it lies on the juror's desk. `keyHeld` is false when the bundle gave no key: recused by the secretariat. */
export const DeskEntry = z.strictObject({
  entry: Entry,
  keyHeld: z.boolean(),
  declaration: Declaration,
  sheet: Sheet,
  /** Absent unless a later bundle changed what the sheet answers, until the juror has looked. */
  lookAgain: LookAgain.exactOptional(),
})
export type DeskEntry = z.infer<typeof DeskEntry>

/** A signed export as the desk remembers it. */
export const ExportRecord = z.strictObject({
  revision: z.int(),
  tracker: z.string(),
  file: z.string(),
  created: Instant,
})
export type ExportRecord = z.infer<typeof ExportRecord>

/** When an entry received the last of the marks that it needed; later corrections change nothing of it. */
export const Completion = z.strictObject({ entryCode: EntryCode, at: Instant })
export type Completion = z.infer<typeof Completion>

/** Everything the juror's screens show, but for the documents' bytes. */
export const Desk = z.strictObject({
  deskId: z.string(),
  prize: Prize,
  juror: Juror,
  signer: z.array(z.string()).readonly(),
  /** What the desk was given to read; absent from a desk for scoring. */
  given: GivenAbout.exactOptional(),
  entries: z.array(DeskEntry).readonly(),
  exports: z.array(ExportRecord).readonly(),
  /** Changed since the last export; true before the first one when anything is scored. */
  unexported: z.boolean(),
  /** What going on with the latest bundle changed, until the juror has seen it. */
  carriedOver: CarriedOver.exactOptional(),
})
export type Desk = z.infer<typeof Desk>

/** Thousandths of a page as it is shown, from its top or from where its lines begin. */
const ShareOfPage = z.int().min(-5000).max(5000)

/** Where a juror was in a document; `scale` is a factor or one of the viewer's words. */
export const ReadingPlace = z.strictObject({
  documentId: DocumentId,
  page: z.int().min(1),
  scale: z.string().max(20),
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  down: ShareOfPage,
  across: ShareOfPage,
})
export type ReadingPlace = z.infer<typeof ReadingPlace>

/** Which documents a juror had on the screen, and how. */
export const ReadingLayout = z.strictObject({
  /** The document that was shown last of each entry. */
  shown: z.array(DocumentId).max(5000).readonly(),
  /** Whether a second document lies beside the first. */
  beside: z.boolean(),
  /** The document that lay beside the others of its entry. */
  shownBeside: z.array(DocumentId).max(5000).readonly(),
  /** A document of another entry, which stays beside whatever entry is taken in hand. */
  kept: DocumentId.nullable(),
  synchronised: z.boolean(),
  /** The second document lies before the first. */
  swapped: z.boolean(),
})
export type ReadingLayout = z.infer<typeof ReadingLayout>

/** Before anything was read. */
export const bareLayout: ReadingLayout = {
  shown: [],
  beside: false,
  shownBeside: [],
  kept: null,
  synchronised: false,
  swapped: false,
}

/** What was found on one page; the snippet marks the first match between U+0002 and U+0003. */
export const PageMatches = z.strictObject({
  page: z.int().min(1),
  matches: z.int().min(1),
  snippet: z.string(),
})
export type PageMatches = z.infer<typeof PageMatches>

/** What was found in one document of an entry. */
export const DocumentMatches = z.strictObject({
  documentId: DocumentId,
  matches: z.int().min(0),
  /** The first pages with matches, at most a hundred. */
  pages: z.array(PageMatches).readonly(),
  /** Pages that hold no text, such as scans; all of them when the document could not be read. */
  pagesWithoutText: z.int().min(0),
})
export type DocumentMatches = z.infer<typeof DocumentMatches>

/** One thing wrong or noteworthy in a prize folder; its sentence is made from `code` and `details`. */
export const Finding = z.strictObject({
  severity: z.enum(['error', 'warning', 'notice']),
  file: z.string(),
  line: z.int().nullable(),
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Finding = z.infer<typeof Finding>

/** What was seen when a PDF of the prize folder was opened; `file` is its name on the disk. */
export const DocumentCheck = Document.pick({ pages: true, bytes: true, readability: true }).extend({
  entryCode: EntryCode,
  file: z.string(),
})
export type DocumentCheck = z.infer<typeof DocumentCheck>

/** How far the documents have been looked into, and what was done about it. */
export const DocumentStanding = z.strictObject({
  /** Documents that no check has opened since they were changed. */
  unchecked: z.int().min(0),
  /** Clean copies in the place of originals that are kept. */
  cleanCopies: z.array(DocumentNamed).readonly(),
})
export type DocumentStanding = z.infer<typeof DocumentStanding>

/** An entry of the prize folder, with the names of its PDFs. */
export const OfficeEntry = Entry.omit({ documents: true }).extend({
  /** What a juror who shall read it should know, for the automatic assignment. */
  topics: z.array(z.string()).readonly(),
  documents: z.array(z.string()).readonly(),
})
export type OfficeEntry = z.infer<typeof OfficeEntry>

/** An entry that no longer takes part. */
export const WithdrawnEntry = OfficeEntry.extend({ withdrawn: Withdrawal })
export type WithdrawnEntry = z.infer<typeof WithdrawnEntry>

/** A bundle the office has built. */
export const BuildRecord = z.strictObject({
  bundle: BundleId,
  file: z.string(),
  bytes: z.int(),
  created: Instant,
  jurors: z.int(),
  entries: z.int(),
  documents: z.int(),
  /** The documents among them that were taken over sealed as they were from the bundle before. */
  reused: z.int(),
})
export type BuildRecord = z.infer<typeof BuildRecord>

/** A juror's slip: what is printed and handed over, and shown nowhere else. With a card no passphrase exists. */
export const Slip = z.strictObject({
  jurorId: JurorId,
  name: z.string(),
  passphrase: z.string().nullable(),
})
export type Slip = z.infer<typeof Slip>

/** What became of one file given to the office. `code` names the reason of a refusal. */
export const Verdict = z.strictObject({
  file: z.string(),
  verdict: z.enum(['accepted', 'duplicate', 'superseded', 'refused']),
  code: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  juror: JurorId.nullable(),
  revision: z.int().nullable(),
  /** What the secretariat must decide before the file can count: whose key speaks, or which history. */
  decision: z.enum(['key', 'history']).nullable(),
})
export type Verdict = z.infer<typeof Verdict>

/** The state of one juror's sheet for one entry; `missing` before any file came, `withdrawn` whatever came. */
export const MatrixCell = z.strictObject({
  jurorId: JurorId,
  entryCode: EntryCode,
  state: z.union([SheetState, z.enum(['missing', 'withdrawn'])]),
})
export type MatrixCell = z.infer<typeof MatrixCell>

export const CollectedFile = z.strictObject({
  jurorId: JurorId,
  revision: z.int(),
  tracker: z.string(),
  created: Instant,
  collectedAt: Instant,
})
export type CollectedFile = z.infer<typeof CollectedFile>

/** A sheet that counts, with the juror who signed it. */
export const JurorSheet = z.strictObject({ jurorId: JurorId, sheet: Sheet })
export type JurorSheet = z.infer<typeof JurorSheet>

/** A sheet that does not count and why: of a withdrawn entry, or of a juror no longer assigned. */
export const StraySheet = JurorSheet.extend({
  reason: z.enum(['entry-withdrawn', 'not-assigned', 'in-conflict']),
})
export type StraySheet = z.infer<typeof StraySheet>

/** The card that stands at a juror in jurors.csv. */
export const CardOfJuror = CardFacts.extend({ holder: JurorId })
export type CardOfJuror = z.infer<typeof CardOfJuror>

/** A prize folder as the secretariat's screens show it. `unlocked`: the office passphrase has been given. */
export const Office = z.strictObject({
  folder: z.string(),
  prize: Prize,
  written: WrittenPrize,
  entries: z.array(OfficeEntry).readonly(),
  /** In none of the lists here but this one. */
  withdrawn: z.array(WithdrawnEntry).readonly(),
  jurors: z.array(OfficeJuror).readonly(),
  /** Of the jurors who open the bundle with a card. */
  cards: z.array(CardOfJuror).readonly(),
  assignments: z.array(Assignment).readonly(),
  conflicts: z.array(Conflict).readonly(),
  findings: z.array(Finding).readonly(),
  /** The PDFs that were looked into and are still as they were; none before the first check. */
  documents: z.array(DocumentCheck).readonly(),
  standing: DocumentStanding,
  /** Entries of earlier rounds that are not on the shortlist of this one. */
  passedOver: z.array(OfficeEntry).readonly(),
  unlocked: z.boolean(),
  /** Otherwise the first passphrase given makes them. */
  hasKeys: z.boolean(),
  /** Latest first; empty while locked. */
  builds: z.array(BuildRecord).readonly(),
  collected: z.array(CollectedFile).readonly(),
  edits: EditHistory,
  /** The rounds that a bundle was built for; none while locked. */
  rounds: z.array(Round).readonly(),
})
export type Office = z.infer<typeof Office>

/** A prize folder that cannot be read as a prize yet: only what is wrong with it. */
export const BrokenOffice = z.strictObject({
  folder: z.string(),
  findings: z.array(Finding).readonly(),
  edits: EditHistory,
})
export type BrokenOffice = z.infer<typeof BrokenOffice>

/** Ranking and every figure behind it, one value per category, and the sheets they come from. */
export const OfficeResults = z.strictObject({
  /** As it was signed into the last bundle: its rubrics and rule are those scored and ranked by. */
  prize: Prize,
  rule: Rule,
  categories: z.array(CategoryResults).readonly(),
  /** With the amendments applied. */
  sheets: z.array(JurorSheet).readonly(),
  strays: z.array(StraySheet).readonly(),
  /** In the order in which they were taken in, those that are set aside among them. */
  amendments: z.array(OfficeAmendment).readonly(),
  /** The sheets that amendments changed as they were signed in the score files. */
  originals: z.array(JurorSheet).readonly(),
  /** The ranking without the amendments beside the one with them, of each category in which one is applied. */
  effects: z.array(RankingEffect).readonly(),
  /** Why entries without a rank, and sheets that do not count, are out of the prize. */
  withdrawn: z.array(WithdrawnEntry).readonly(),
  /** Of the calibration entries: nothing counts them. */
  calibration: z.array(JurorSheet).readonly(),
  sources: ResultSources,
})
export type OfficeResults = z.infer<typeof OfficeResults>
