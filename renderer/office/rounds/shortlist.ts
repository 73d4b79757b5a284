import type { ShortlistBasis } from '../../../shared/calls/roundCalls.ts'
import { standingDecisions } from '../../../shared/deliberation/standingDecisions.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type { KeptDecision } from '../../../shared/model/juryDecision.ts'
import type { EntryResult } from '../../../shared/scoring/results.ts'
import {
  type Ranked,
  shortlistByRank,
  shortlistByScore,
} from '../../../shared/scoring/shortlist.ts'

/** How the entries that go on are chosen: the numbers of every way are kept while another is looked at. */
export type Choice = {
  readonly basis: ShortlistBasis
  readonly places: number
  /** Points out of 100. */
  readonly least: number
  /** What the jury shortlisted; empty where it decided nothing. */
  readonly decided: ReadonlySet<EntryCode>
  readonly byHand: ReadonlySet<EntryCode>
}

/** Of the results of a round, what decides who goes on. */
type Rankings = { readonly categories: readonly { readonly entries: readonly Ranked[] }[] }

/** The entries that go on, over all categories. */
export function goingOn({ categories }: Rankings, choice: Choice): ReadonlySet<EntryCode> {
  if (choice.basis === 'hand') return choice.byHand
  if (choice.basis === 'decided') return choice.decided
  return new Set(
    categories.flatMap(({ entries }) =>
      choice.basis === 'rank'
        ? shortlistByRank(entries, choice.places)
        : shortlistByScore(entries, Math.round(choice.least * 100)),
    ),
  )
}

type Placed = { readonly rank: number; readonly code: EntryCode } & Pick<EntryResult, 'interval'>

/** The entries whose ranks might as well lie on the other side of the cut: their interval straddles it. */
export function acrossTheCut(
  entries: readonly Placed[],
  going: ReadonlySet<EntryCode>,
): ReadonlySet<EntryCode> {
  const cut = Math.max(0, ...entries.filter(({ code }) => going.has(code)).map(({ rank }) => rank))
  const isAcross = ({ interval }: Placed): boolean =>
    interval !== null && interval[0] <= cut && interval[1] > cut
  const all = entries.every(({ code }) => going.has(code))
  return new Set(cut === 0 || all ? [] : entries.filter(isAcross).map(({ code }) => code))
}

/** Who goes on by what the jury decided, over all categories. */
export function shortlisted(decisions: readonly KeptDecision[]): ReadonlySet<EntryCode> {
  const lists = standingDecisions(decisions).filter(({ outcome }) => outcome === 'shortlisted')
  return new Set(lists.flatMap(({ entries }) => entries))
}

/** Choosing by hand begins with what the other ways chose. */
export function chosenBy(results: Rankings, choice: Choice, basis: ShortlistBasis): Choice {
  if (basis !== 'hand' || choice.basis === 'hand') return { ...choice, basis }
  return { ...choice, basis, byHand: goingOn(results, choice) }
}

export function turned(choice: Choice, code: EntryCode): Choice {
  const byHand = new Set(choice.byHand)
  if (!byHand.delete(code)) byHand.add(code)
  return { ...choice, byHand }
}
