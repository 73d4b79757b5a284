import { z } from 'zod'
import { GivenScope, GivenSheet } from '../format/deliberationBundle.ts'
import { BundleId, CategoryId, EntryCode } from '../model/ids.ts'
import { UnrankedReason } from '../scoring/rank.ts'
import { call } from './call.ts'
import { Nothing } from './commonInputs.ts'

/** What kind of telling a desk for reading was made of. */
export const GivenAbout = z.strictObject({ scored: BundleId, ...GivenScope })
export type GivenAbout = z.infer<typeof GivenAbout>

/** What jurors are told of one entry. `own` names the juror's own sheet. */
export const EntryTold = z.strictObject({
  entryCode: EntryCode,
  own: z.string().nullable(),
  sheets: z.array(GivenSheet).readonly(),
})
export type EntryTold = z.infer<typeof EntryTold>

/** Where an entry stands among those that this juror may see. Score and spread are on 0 to 100. */
export const EntryPlace = z.strictObject({
  entryCode: EntryCode,
  /** Sheets that count. */
  sheets: z.int().min(0),
  rank: z.int().min(1).nullable(),
  score: z.string().nullable(),
  /** Population standard deviation of the totals; null below two sheets. */
  spread: z.number().nullable(),
  /** Why there is no rank. */
  reason: UnrankedReason.nullable(),
})
export type EntryPlace = z.infer<typeof EntryPlace>

/** All that a juror reads before the meeting. */
export const Given = z.strictObject({
  about: GivenAbout,
  entries: z.array(EntryTold).readonly(),
  categories: z
    .array(z.strictObject({ id: CategoryId, places: z.array(EntryPlace).readonly() }))
    .readonly(),
})
export type Given = z.infer<typeof Given>

/** The calls of a desk for reading. */
export const deskGivenCalls = {
  'desk.given': call(Nothing, Given, 'DESK_LOCKED'),
} as const
