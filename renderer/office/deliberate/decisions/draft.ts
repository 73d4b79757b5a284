import { carried } from '../../../../shared/deliberation/decided.ts'
import {
  type Ranks,
  type VoteResult,
  voteResult,
} from '../../../../shared/deliberation/voteResult.ts'
import type { CategoryId, EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import type {
  BallotChoice,
  DecidedNow,
  KeptDecision,
  Outcome,
  Vote,
} from '../../../../shared/model/juryDecision.ts'

export const outcomes = ['winner', 'shortlisted', 'mention', 'no-award'] as const
export type MadeOutcome = (typeof outcomes)[number]

export const plainKeys = ['proposal', 'none', 'abstained'] as const
export type PlainKey = (typeof plainKeys)[number]
/** A ballot's choice as one text: a word, or the code of an entry behind a sign that no word has. */
export type ChoiceKey = PlainKey | `#${EntryCode}`

/** A decision while it is being made; what a change of mind hides is kept until it is wanted again. */
export type Draft = {
  readonly outcome: MadeOutcome
  readonly award: string
  readonly way: 'none' | 'open' | 'secret'
  readonly on: 'entries' | 'proposal'
  /** What is decided on, or what is voted between. */
  readonly chosen: readonly EntryCode[]
  /** How many of those voted between the decision is about. */
  readonly places: number
  readonly ballots: ReadonlyMap<JurorId, ChoiceKey>
  readonly counts: ReadonlyMap<ChoiceKey, number>
  /** Whom the jury puts first where votes and ranks are equal. */
  readonly first: EntryCode | null
  readonly reason: string
  readonly replaces: number | null
}

export const emptyDraft: Draft = {
  outcome: 'winner',
  award: '',
  way: 'none',
  on: 'entries',
  chosen: [],
  places: 1,
  ballots: new Map(),
  counts: new Map(),
  first: null,
  reason: '',
  replaces: null,
}

/** A decision that stands, to be made anew; its votes are to be cast again. */
export function draftOf({ outcome, award, entries, vote, sequence }: KeptDecision): Draft {
  const made = outcomes.find((one) => one === outcome) ?? 'winner'
  const among = vote?.among ?? []
  return {
    ...emptyDraft,
    outcome: made,
    award,
    way: vote?.way ?? 'none',
    on: vote !== null && among.length === 0 ? 'proposal' : 'entries',
    chosen: among.length > 0 ? among : entries,
    places: Math.max(entries.length, 1),
    replaces: sequence,
  }
}

/** A shortlist is voted on as a whole, and so is whether there is no award, unless somebody says otherwise. */
export function withOutcome(draft: Draft, outcome: MadeOutcome): Draft {
  const isWhole = outcome === 'shortlisted' || outcome === 'no-award'
  return { ...draft, outcome, on: isWhole ? 'proposal' : 'entries' }
}

export function isBetween({ way, on }: Draft): boolean {
  return way !== 'none' && on === 'entries'
}

export function keyOf(choice: BallotChoice): ChoiceKey {
  return 'entry' in choice ? `#${choice.entry}` : choice.for
}

/** What a ballot can be for. */
export function choicesOf(draft: Draft): readonly BallotChoice[] {
  const entries = isBetween(draft) ? draft.chosen.map((entry) => ({ entry })) : []
  const plain = isBetween(draft) ? (['none', 'abstained'] as const) : plainKeys
  return [...entries, ...plain.map((word) => ({ for: word }))]
}

/** The vote as far as it has come; ballots for what is not offered any more are none. */
export function voteOf(draft: Draft, mayVote: readonly JurorId[]): Vote | null {
  if (draft.way === 'none') return null
  const among = isBetween(draft) ? draft.chosen : []
  const choices = choicesOf(draft)
  if (draft.way === 'secret') {
    const counts = choices.map((choice) => ({
      choice,
      votes: draft.counts.get(keyOf(choice)) ?? 0,
    }))
    return { way: 'secret', among, counts }
  }
  const ballots = mayVote.flatMap((jurorId) => {
    const choice = choices.find((one) => keyOf(one) === draft.ballots.get(jurorId))
    return choice === undefined ? [] : [{ jurorId, choice }]
  })
  return { way: 'open', among, ballots }
}

/** What the draft comes to; null when the votes say nothing, or against it. */
export type Said = { readonly outcome: Outcome; readonly entries: readonly EntryCode[] }

export function said(draft: Draft, vote: Vote | null, ranks: Ranks): Said | null {
  const { outcome, chosen } = draft
  const isNone = outcome === 'no-award'
  const whole = isNone ? { outcome, entries: [] } : { outcome, entries: inRankOrder(chosen, ranks) }
  if (vote === null) return isNone || chosen.length > 0 ? whole : null
  const result = voteResult(vote, ranks)
  if (vote.among.length === 0)
    return carried(result) && (isNone || chosen.length > 0) ? whole : null
  const most = result.entries[0]?.votes ?? 0
  if (isNone) return result.none > 0 && result.none >= most ? whole : null
  if (most === 0 || most < result.none) return null
  return { outcome, entries: elected(draft, result) }
}

/** The first of the vote; where nothing separates some, the jury's own choice goes before the others. */
export function elected({ first, places }: Draft, { order }: VoteResult): readonly EntryCode[] {
  return order
    .flatMap((group) => group.toSorted((a, b) => Number(b === first) - Number(a === first)))
    .slice(0, places)
}

/** The entries that neither votes nor ranks separate although only some of them have a place. */
export function undecided({ places }: Draft, { order }: VoteResult): readonly EntryCode[] {
  let before = 0
  for (const group of order) {
    if (before < places && group.length > 1) return group
    before += group.length
  }
  return []
}

export function decisionOf(
  categoryId: CategoryId,
  { award, reason, replaces, outcome: wanted }: Draft,
  { outcome, entries }: Said,
  vote: Vote | null,
): DecidedNow {
  const title = wanted === 'shortlisted' ? '' : award.trim()
  return { categoryId, outcome, entries, award: title, reason: reason.trim(), vote, replaces }
}

function inRankOrder(codes: readonly EntryCode[], ranks: Ranks): readonly EntryCode[] {
  const last = Number.MAX_SAFE_INTEGER
  return codes.toSorted((a, b) => (ranks.get(a) ?? last) - (ranks.get(b) ?? last))
}
