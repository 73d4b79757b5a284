import type { EntryCode } from '../model/ids.ts'
import type { DecidedNow } from '../model/juryDecision.ts'
import { equalVotes, type Ranks, type VoteResult, voteResult } from './voteResult.ts'

/** Entries with equal votes, one of them decided on, in the order that the official ranking puts them in. */
export function tiedEntries(decision: DecidedNow, ranks: Ranks): readonly EntryCode[] {
  const { vote, entries } = decision
  if (vote === null) return []
  const decided = new Set(entries)
  const touched = equalVotes(voteResult(vote, ranks)).filter((group) =>
    group.some((code) => decided.has(code)),
  )
  return touched.flat()
}

/** Whether the ballots say what was decided. Where nothing separates entries, the jury's reason does. */
export function followsVote(decision: DecidedNow, ranks: Ranks): boolean {
  const { vote, outcome, entries } = decision
  if (vote === null) return true
  const result = voteResult(vote, ranks)
  if (vote.among.length === 0) return carried(result)
  const most = result.entries[0]?.votes ?? 0
  if (outcome === 'no-award') return result.none > 0 && result.none >= most
  if (outcome === 'revoked') return false
  return most > 0 && most >= result.none && isBeginning(entries, result.order)
}

/** With as many for as against, the jury's reason says why it holds. */
export function carried({ proposal, none }: VoteResult): boolean {
  return proposal > 0 && proposal >= none
}

/** Whether these are the first entries of an order; within a group any order is right. */
function isBeginning(
  entries: readonly EntryCode[],
  order: readonly (readonly EntryCode[])[],
): boolean {
  const places = new Map(order.flatMap((group, place) => group.map((code) => [code, place])))
  const wanted = order.flatMap((group, place) => group.map(() => place)).slice(0, entries.length)
  return entries.every((code, index) => places.get(code) === wanted[index])
}
