import type { ShortlistBasis } from '../../../shared/calls/roundCalls.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
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
  readonly byHand: ReadonlySet<EntryCode>
}

/** Of the results of a round, what decides who goes on. */
type Rankings = { readonly categories: readonly { readonly entries: readonly Ranked[] }[] }

/** The entries that go on, over all categories. */
export function goingOn({ categories }: Rankings, choice: Choice): ReadonlySet<EntryCode> {
  if (choice.basis === 'hand') return choice.byHand
  return new Set(
    categories.flatMap(({ entries }) =>
      choice.basis === 'rank'
        ? shortlistByRank(entries, choice.places)
        : shortlistByScore(entries, choice.least * 100),
    ),
  )
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
