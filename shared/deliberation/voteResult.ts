import type { EntryCode } from '../model/ids.ts'
import type { BallotChoice, Vote } from '../model/juryDecision.ts'
import { textOrder } from '../scoring/textOrder.ts'

/** The place of an entry in the official ranking; entries without a rank have none. */
export type Ranks = ReadonlyMap<EntryCode, number>

export type VotesFor = { readonly code: EntryCode; readonly votes: number }

/** What follows from the ballots alone, and from the official ranking where votes are equal. */
export type VoteResult = {
  /** Every ballot, also of those who abstained. */
  readonly ballots: number
  readonly proposal: number
  readonly none: number
  readonly abstained: number
  /** The entries that could be voted for, the most votes first. */
  readonly entries: readonly VotesFor[]
  /** The entries by votes, then by the official ranking; what stands together nothing separates. */
  readonly order: readonly (readonly EntryCode[])[]
}

/** Counts a vote. Equal votes are put in order by the ranking of the rule that was fixed before scoring. */
export function voteResult(vote: Vote, ranks: Ranks): VoteResult {
  const counts = countsOf(vote)
  const total = (isCounted: (choice: BallotChoice) => boolean): number =>
    counts.reduce((sum, { choice, votes }) => (isCounted(choice) ? sum + votes : sum), 0)
  const plain = (word: string): number => total((choice) => 'for' in choice && choice.for === word)
  const rankOf = ({ code }: VotesFor): number => ranks.get(code) ?? Infinity
  const entries = vote.among
    .map((code) => ({
      code,
      votes: total((choice) => 'entry' in choice && choice.entry === code),
    }))
    .toSorted(
      (a, b) =>
        b.votes - a.votes || placeDifference(rankOf(a), rankOf(b)) || textOrder(a.code, b.code),
    )
  const isTied = (a: VotesFor, b: VotesFor): boolean =>
    a.votes === b.votes && rankOf(a) === rankOf(b)
  return {
    ballots: total(() => true),
    proposal: plain('proposal'),
    none: plain('none'),
    abstained: plain('abstained'),
    entries,
    order: grouped(entries, isTied),
  }
}

/** Entries of equal votes, each group in the order of the ranking; only where there are several. */
export function equalVotes({ entries }: VoteResult): readonly (readonly EntryCode[])[] {
  return grouped(entries, (a, b) => a.votes === b.votes).filter(({ length }) => length > 1)
}

type Counts = Extract<Vote, { way: 'secret' }>['counts']

function countsOf(vote: Vote): Counts {
  return vote.way === 'secret'
    ? vote.counts
    : vote.ballots.map(({ choice }) => ({ choice, votes: 1 }))
}

/** Infinity less itself is no number. */
function placeDifference(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function grouped(
  entries: readonly VotesFor[],
  together: (a: VotesFor, b: VotesFor) => boolean,
): readonly (readonly EntryCode[])[] {
  const groups: VotesFor[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && together(last[0], entry)) last.push(entry)
    else groups.push([entry])
  }
  return groups.map((group) => group.map(({ code }) => code))
}
