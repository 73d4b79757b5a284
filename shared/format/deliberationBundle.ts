import { z } from 'zod'
import { Entry } from '../model/entry.ts'
import { BundleId, Instant } from '../model/ids.ts'
import { Juror } from '../model/juror.ts'
import { MarkChange } from '../model/amendment.ts'
import { Prize } from '../model/prize.ts'
import { Sheet } from '../model/sheet.ts'
import { AgeIdentity, OfficeKeys } from './bundle.ts'
import { PublicJwk } from './publicJwk.ts'

/** 128 random bits in hex; names an entry's scores in the bundle without telling which entry. */
export const ScoresId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'ScoresId'>()
export type ScoresId = z.infer<typeof ScoresId>

/** What the office chose to give the jurors. */
export const GivenScope = {
  /** Under their names, or as letters that are drawn anew for each entry. */
  naming: z.enum(['named', 'anonymised']),
  /** Whether comments, reasons and cited evidence are in it. */
  comments: z.boolean(),
  /** All entries without a conflict of interest, or only those that the juror read. */
  scope: z.enum(['all', 'read']),
}

/** Plaintext of `prize.age` in a bundle of scores. It says nothing of any entry: every juror can read it. */
export const DeliberationPrize = z.strictObject({
  format: z.literal(1),
  purpose: z.literal('deliberation'),
  prize: Prize,
  /** The bundle that was scored. */
  scored: BundleId,
  ...GivenScope,
})
export type DeliberationPrize = z.infer<typeof DeliberationPrize>

/** Plaintext of `keyrings/ID.age` in a bundle of scores: it opens, and certifies nothing. */
export const DeliberationKeyring = z.strictObject({
  format: z.literal(1),
  purpose: z.literal('deliberation'),
  bundleId: BundleId,
  juror: Juror,
  office: OfficeKeys,
  prizeIdentity: AgeIdentity,
  /** Of each entry that the juror may see. `own` names the juror's own sheet there; null where there is none. */
  entries: z
    .array(
      z.strictObject({
        scores: ScoresId,
        identity: AgeIdentity,
        own: z.string().max(32).nullable(),
      }),
    )
    .max(10_000)
    .readonly(),
  /** With a slip the public half of its enrolment key, with a card the card's own: no certificate can be made with it. */
  enrolment: PublicJwk,
})
export type DeliberationKeyring = z.infer<typeof DeliberationKeyring>

/** An amendment that holds, as it is told to jurors. */
export const GivenAmendment = z.strictObject({
  changes: z.array(MarkChange).min(1).max(2500).readonly(),
  /** Empty when comments are left out. */
  reason: z.string().max(2000),
  /** Null when jurors are not named. */
  created: Instant.nullable(),
  /** Signed by the office before witnesses instead of by the juror's own key. */
  witnessed: z.boolean(),
})
export type GivenAmendment = z.infer<typeof GivenAmendment>

/** One juror's sheet with its amendments applied. */
export const GivenSheet = z.strictObject({
  /** The juror's number, or a letter of this entry alone. */
  by: z.string().min(1).max(32),
  /** Empty when jurors are not named. */
  name: z.string().max(200),
  sheet: Sheet,
  amendments: z.array(GivenAmendment).max(1000).readonly(),
})
export type GivenSheet = z.infer<typeof GivenSheet>

/** Plaintext of `scores/ID.age`: all that is said of one entry, and the key of its documents. */
export const EntryScores = z.strictObject({
  format: z.literal(1),
  entry: Entry,
  /** Opens the entry's documents and their texts. */
  identity: AgeIdentity,
  sheets: z.array(GivenSheet).max(10_000).readonly(),
  /** Spaces that make all members of a bundle equally long: no length tells how much was said. */
  padding: z.string().regex(/^ *$/),
})
export type EntryScores = z.infer<typeof EntryScores>
