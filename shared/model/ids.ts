import { z } from 'zod'

const slug = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/
const code = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,30}[A-Za-z0-9])?$/

export const PrizeId = z.string().regex(slug).brand<'PrizeId'>()
export type PrizeId = z.infer<typeof PrizeId>

export const CategoryId = z.string().regex(slug).brand<'CategoryId'>()
export type CategoryId = z.infer<typeof CategoryId>

export const CriterionId = z.string().regex(slug).brand<'CriterionId'>()
export type CriterionId = z.infer<typeof CriterionId>

/** What receives points: `value-creation`, or `value-creation/efficiency` for a sub-criterion. */
export const CriterionPath = z
  .string()
  .regex(/^[a-z0-9-]{1,64}(?:\/[a-z0-9-]{1,64})?$/)
  .brand<'CriterionPath'>()
export type CriterionPath = z.infer<typeof CriterionPath>

/** The code the secretariat gave an entry, such as TI-012; unique in the prize whatever the case. */
export const EntryCode = z.string().regex(code).brand<'EntryCode'>()
export type EntryCode = z.infer<typeof EntryCode>

/** A juror's number, such as J07; also the name of the juror's keyring in the bundle. */
export const JurorId = z.string().regex(code).brand<'JurorId'>()
export type JurorId = z.infer<typeof JurorId>

/** 128 random bits in hex; names a document in the bundle without telling its title. */
export const DocumentId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>

/** 128 random bits in hex; one build of a bundle. */
export const BundleId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'BundleId'>()
export type BundleId = z.infer<typeof BundleId>

/** The first half of the thumbprint of a card's signing key in hex; names the card on the computer that made it. */
export const CardId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'CardId'>()
export type CardId = z.infer<typeof CardId>

/** SHA-256 in hex. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>()
export type Sha256 = z.infer<typeof Sha256>

/** An instant in UTC as ISO 8601 with milliseconds, such as 2026-12-15T09:00:00.000Z. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** The instant of a clock's milliseconds since 1970. */
export function instant(milliseconds: number): Instant {
  return Instant.parse(new Date(milliseconds).toISOString())
}
