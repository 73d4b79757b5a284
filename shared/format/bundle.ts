import { z } from 'zod'
import { BundleId, EntryCode, Instant, PrizeId, Sha256 } from '../model/ids.ts'
import { Entry } from '../model/entry.ts'
import { Juror } from '../model/juror.ts'
import { Prize } from '../model/prize.ts'
import { PrivateJwk, PublicJwk } from './publicJwk.ts'

export const indexType = 'jurybox-index+jws'

export const AgeRecipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)
export const AgeIdentity = z.string().regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)

/** The office's public keys: one verifies what it signed, the other receives score files. */
export const OfficeKeys = z.strictObject({ signing: PublicJwk, recipient: AgeRecipient })
export type OfficeKeys = z.infer<typeof OfficeKeys>

/** Payload of `index.jws`, the first member: what follows it, in order, and who made it. */
export const BundleIndex = z.strictObject({
  format: z.literal(1),
  bundleId: BundleId,
  prizeId: PrizeId,
  title: z.string().max(200),
  edition: z.string().max(50),
  round: z.int(),
  roundTitle: z.string().max(200),
  /** What a bundle of scores is for; absent from the bundle that is scored. */
  purpose: z.literal('deliberation').exactOptional(),
  created: Instant,
  office: OfficeKeys,
  entries: z.int().min(1).max(10_000),
  documents: z.int().min(0),
  members: z
    .array(z.strictObject({ name: z.string().max(99), size: z.int().min(0), sha256: Sha256 }))
    .max(60_000)
    .readonly(),
})
export type BundleIndex = z.infer<typeof BundleIndex>

/** The round that a bundle follows: its last bundle, and the payloads (SHA-256) of the score files that counted. */
export const PreviousRound = z.strictObject({
  round: z.int().min(1),
  bundleId: BundleId,
  scores: z.array(Sha256).max(10_000).readonly(),
})
export type PreviousRound = z.infer<typeof PreviousRound>

/** Plaintext of `prize.age`: what every juror may read. */
export const BundlePrize = z.strictObject({
  format: z.literal(1),
  prize: Prize,
  /** Absent in a first round. */
  previous: PreviousRound.optional(),
  entries: z.array(Entry).min(1).max(10_000).readonly(),
})
export type BundlePrize = z.infer<typeof BundlePrize>

/** Plaintext of `keyrings/ID.age`: who the juror is, and the identities of exactly the entries to read. */
export const Keyring = z.strictObject({
  format: z.literal(1),
  bundleId: BundleId,
  juror: Juror,
  office: OfficeKeys,
  /** Opens `prize.age`. */
  prizeIdentity: AgeIdentity,
  entries: z
    .array(z.strictObject({ entryCode: EntryCode, identity: AgeIdentity }))
    .max(10_000)
    .readonly(),
  /** Entries the juror would read but for a conflict of interest that the secretariat knows. */
  recused: z.array(EntryCode).max(10_000).readonly(),
  /**
   * With a slip: signs the certificate of the key that the juror's desk makes. With a card: the public half
   * of the card's own key, which signs the score files itself.
   */
  enrolment: z.union([PrivateJwk, PublicJwk]),
})
export type Keyring = z.infer<typeof Keyring>

/** Plaintext of `text/<id>.age`: the text of each page, for search. */
export const DocumentText = z.strictObject({
  format: z.literal(1),
  pages: z.array(z.string()).max(100_000).readonly(),
})
export type DocumentText = z.infer<typeof DocumentText>
