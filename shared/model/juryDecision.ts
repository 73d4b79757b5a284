import { z } from 'zod'
import { CategoryId, EntryCode, Instant, JurorId } from './ids.ts'

/** What is no entry: the proposal as a whole, none of the entries (or against the proposal), nothing at all. */
const plainChoices = ['proposal', 'none', 'abstained'] as const

/** What a ballot is for. The key tells an entry from a word, for a code may be `none` too. */
export const BallotChoice = z.union([
  z.strictObject({ entry: EntryCode }),
  z.strictObject({ for: z.enum(plainChoices) }),
])
export type BallotChoice = z.infer<typeof BallotChoice>

/** The entries that could be voted for; empty where the vote was on the proposal, for or against it. */
const among = z.array(EntryCode).max(1000).readonly()

/** How a decision was voted: by name, or secretly with the counts alone. */
export const Vote = z.discriminatedUnion('way', [
  z.strictObject({
    way: z.literal('open'),
    among,
    ballots: z
      .array(z.strictObject({ jurorId: JurorId, choice: BallotChoice }))
      .max(1000)
      .readonly(),
  }),
  z.strictObject({
    way: z.literal('secret'),
    among,
    counts: z
      .array(z.strictObject({ choice: BallotChoice, votes: z.int().min(0).max(1000) }))
      .max(1000)
      .readonly(),
  }),
])
export type Vote = z.infer<typeof Vote>

/** `revoked` takes back the decision that it replaces and puts nothing in its place. */
export const Outcome = z.enum(['winner', 'shortlisted', 'mention', 'no-award', 'revoked'])
export type Outcome = z.infer<typeof Outcome>

/** What the jury decided about a category. A decision is never rewritten: a later one replaces it. */
export const JuryDecision = z.strictObject({
  categoryId: CategoryId,
  outcome: Outcome,
  /** The entries it is about, in the order of their places; empty with `no-award` and `revoked`. */
  entries: z.array(EntryCode).max(1000).readonly(),
  /** What it is called, such as "Grand prize"; may be empty. */
  award: z.string().max(200),
  reason: z.string().regex(/\S/).max(5000),
  /** Null: decided without a vote. */
  vote: Vote.nullable(),
  /** Entries whose equal votes the official ranking put in order; empty when no vote was tied. */
  tied: z.array(EntryCode).max(1000).readonly(),
  /** Sequence of the decision whose place this takes; null when it takes none. */
  replaces: z.int().min(1).nullable(),
})
export type JuryDecision = z.infer<typeof JuryDecision>

/** A decision as the jury makes it: which entries were tied follows from the vote and the ranking. */
export const DecidedNow = JuryDecision.omit({ tied: true })
export type DecidedNow = z.infer<typeof DecidedNow>

/** A decision as it was written down; `sequence` counts from 1 in the order of deciding. */
export const KeptDecision = JuryDecision.extend({ sequence: z.int().min(1), decidedAt: Instant })
export type KeptDecision = z.infer<typeof KeptDecision>
