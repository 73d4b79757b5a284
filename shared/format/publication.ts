import { z } from 'zod'
import { MarkChange } from '../model/amendment.ts'
import { BundleId, CategoryId, EntryCode, Instant, JurorId, PrizeId, Sha256 } from '../model/ids.ts'
import { KeptDecision } from '../model/juryDecision.ts'
import { Prize } from '../model/prize.ts'
import { Sheet } from '../model/sheet.ts'
import { OfficeKeys } from './bundle.ts'
import { PublicJwk } from './publicJwk.ts'

export const publicationType = 'jurybox-publication+jws'

/** Whether jurors are told by their numbers and names, or by letters in an order that tells nothing. */
export const Naming = z.enum(['named', 'anonymised'])
export type Naming = z.infer<typeof Naming>

/** How long the audit log is and the root of its tree (RFC 6962). */
export const LogHead = z.strictObject({ size: z.int().min(1), root: Sha256 })
export type LogHead = z.infer<typeof LogHead>

/** A name below the folder: at most one folder deep, of letters that every file system has. */
export const PublishedName = z
  .string()
  .regex(/^(?:[a-z]{1,20}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/)
  .refine((name) => !name.endsWith('.'))

export const PublishedFile = z.strictObject({
  name: PublishedName,
  bytes: z.int().min(0),
  sha256: Sha256,
})
export type PublishedFile = z.infer<typeof PublishedFile>

/** Payload of `publication.jws`: what else is in the folder but SHA256SUMS, in the order of the names. */
export const Publication = z.strictObject({
  format: z.literal(1),
  prizeId: PrizeId,
  title: z.string().max(200),
  edition: z.string().max(50),
  round: z.int().min(1).max(99),
  roundTitle: z.string().max(200),
  created: Instant,
  office: OfficeKeys,
  naming: Naming,
  /** Whether the jurors' comments and reasons are among the sheets. */
  comments: z.boolean(),
  log: LogHead,
  files: z.array(PublishedFile).max(60_000).readonly(),
})
export type Publication = z.infer<typeof Publication>

/** `prize.json`: the prize, its rubrics and its rule as they were signed into the bundle. */
export const PublishedPrize = z.strictObject({
  format: z.literal(1),
  bundle: z.strictObject({ id: BundleId, created: Instant, rubricDigest: Sha256 }),
  prize: Prize,
})
export type PublishedPrize = z.infer<typeof PublishedPrize>

/** Where an entry stands: `removed` was in the bundle and is no longer in the prize, without a word why. */
export const EntryStanding = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('competes') }),
  z.strictObject({ kind: z.literal('calibration') }),
  z.strictObject({
    kind: z.literal('withdrawn'),
    on: z.iso.date().nullable(),
    reason: z.string().max(1000),
  }),
  z.strictObject({ kind: z.literal('removed') }),
])
export type EntryStanding = z.infer<typeof EntryStanding>

export const PublishedEntry = z.strictObject({
  code: EntryCode,
  categoryId: CategoryId,
  title: z.string().min(1).max(400),
  standing: EntryStanding,
})
export type PublishedEntry = z.infer<typeof PublishedEntry>

/** `entries.json`: in the order of their codes. */
export const PublishedEntries = z.strictObject({
  format: z.literal(1),
  entries: z.array(PublishedEntry).max(10_000).readonly(),
})
export type PublishedEntries = z.infer<typeof PublishedEntries>

/** Why a sheet counts for nothing, whatever it says. */
export const StrayReason = z.enum(['entry-withdrawn', 'not-assigned', 'in-conflict'])
export type StrayReason = z.infer<typeof StrayReason>

/** A sheet as it was signed, without what it cites of documents that are not published. */
export const PublishedSheet = Sheet.omit({ evidence: true }).extend({
  stray: StrayReason.nullable(),
})
export type PublishedSheet = z.infer<typeof PublishedSheet>

/** `sheets/JUROR.json`: the sheets of the score file that counts, as they were before any amendment. */
export const PublishedSheets = z.strictObject({
  format: z.literal(1),
  /** The juror's number, or a letter. */
  juror: JurorId,
  /** Empty when anonymised. */
  name: z.string().max(200),
  /** Of the payload of the score file. */
  sha256: Sha256,
  tracker: z.string().max(80),
  /**
   * The key that signed, and who vouches for it: with a slip the key that certified it, with a card the card's
   * own key. Null when anonymised.
   */
  key: z
    .strictObject({
      signing: PublicJwk,
      opener: z.enum(['slip', 'card']),
      enrolment: PublicJwk,
    })
    .nullable(),
  sheets: z.array(PublishedSheet).max(10_000).readonly(),
})
export type PublishedSheets = z.infer<typeof PublishedSheets>

/** An amendment, whether it holds or was set aside: which of the two follows from all of them. */
export const PublishedAmendment = z.strictObject({
  /** Of the signed payload; in an anonymised publication a random number that stands for it. */
  digest: Sha256,
  juror: JurorId,
  entryCode: EntryCode,
  amends: Sha256,
  previous: Sha256.nullable(),
  changes: z.array(MarkChange).min(1).max(2500).readonly(),
  reason: z.string().max(2000),
  created: Instant,
  signer: z.enum(['juror', 'office']),
  /** Empty when anonymised. */
  witnesses: z.array(z.string().min(1).max(200)).max(10).readonly(),
})
export type PublishedAmendment = z.infer<typeof PublishedAmendment>

/** `amendments.json`: in the order of their digests. */
export const PublishedAmendments = z.strictObject({
  format: z.literal(1),
  amendments: z.array(PublishedAmendment).max(100_000).readonly(),
})
export type PublishedAmendments = z.infer<typeof PublishedAmendments>

/** `decisions.json`: every decision of the jury, those that were replaced among them. */
export const PublishedDecisions = z.strictObject({
  format: z.literal(1),
  decisions: z.array(KeptDecision).max(10_000).readonly(),
})
export type PublishedDecisions = z.infer<typeof PublishedDecisions>

/** A line of `log.jsonl` that is not told: its hash in the tree. All others are the lines' own data. */
export const HiddenLine = z.strictObject({ leaf: Sha256 })

/** A line of the audit log as its leaf hash is made of it. Lines from before there were salts have none. */
export const LogLine = z.strictObject({
  sequence: z.int().min(1),
  at: Instant,
  act: z.string().max(100),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  previous: Sha256,
  salt: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .exactOptional(),
})
export type LogLine = z.infer<typeof LogLine>
