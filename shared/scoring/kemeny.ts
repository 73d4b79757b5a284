import type { EntryCode } from '../model/ids.ts'
import type { Figure } from './figure.ts'
import type { Score } from './score.ts'

/** More entries would need too many subsets: 2¹² of them are searched in no time. */
export const mostEntriesForKemeny = 12

/** The order with the fewest disagreements, their number, and whether no other order has as few. */
export type KemenyOrder = {
  readonly order: readonly EntryCode[]
  readonly distance: number
  readonly unique: boolean
}

/** `disagreements`: the fewest for the entries of a set; `orders`: how many orders have so few; `firsts`: who may stand first. */
type Best = {
  readonly disagreements: number
  readonly orders: number
  readonly firsts: readonly number[]
}

/**
 * Kemeny's order: for each pair of entries the jurors who scored the other one higher are counted as
 * disagreeing, and the order with the smallest sum is found exactly, by dynamic programming over
 * subsets. Of several the one that comes first by the order of `entries` is given.
 */
export function kemenyOrder(
  entries: readonly EntryCode[],
  scores: readonly Score[],
): Figure<KemenyOrder> {
  if (entries.length === 0) return { refused: 'too-few' }
  if (entries.length > mostEntriesForKemeny) return { refused: 'too-many' }
  const opposed = preferences(entries, scores)
  const best: Best[] = [{ disagreements: 0, orders: 1, firsts: [] }]
  for (let set = 1; set < 2 ** entries.length; set++) best.push(bestOf(set, best, opposed))
  const { disagreements = 0, orders = 0 } = best.at(-1) ?? {}
  return {
    value: { order: firstOrder(entries, best), distance: disagreements, unique: orders === 1 },
  }
}

/** `preferences[y][x]`: how many jurors scored y higher than x. */
function preferences(
  entries: readonly EntryCode[],
  scores: readonly Score[],
): readonly (readonly number[])[] {
  const jurors = [...Map.groupBy(scores, ({ jurorId }) => jurorId).values()].map(
    (own) => new Map(own.map(({ entryCode, total }) => [entryCode, total])),
  )
  const prefers = (y: EntryCode, x: EntryCode): number =>
    jurors.filter((totals) => (totals.get(y) ?? NaN) > (totals.get(x) ?? NaN)).length
  return entries.map((y) => entries.map((x) => prefers(y, x)))
}

/** Whoever of the set stands first is opposed by all who prefer another of the set; the rest is already known. */
function bestOf(set: number, best: readonly Best[], opposed: readonly (readonly number[])[]): Best {
  const members = opposed.flatMap((_, entry) => (set & (1 << entry) ? [entry] : []))
  const choices = members.map((first) => {
    const rest = best[set & ~(1 << first)]
    const against = members.reduce((count, other) => count + (opposed[other]?.[first] ?? 0), 0)
    return { first, disagreements: (rest?.disagreements ?? 0) + against, orders: rest?.orders ?? 0 }
  })
  const disagreements = Math.min(...choices.map((choice) => choice.disagreements))
  const optimal = choices.filter((choice) => choice.disagreements === disagreements)
  return {
    disagreements,
    orders: optimal.reduce((count, { orders }) => count + orders, 0),
    firsts: optimal.map(({ first }) => first),
  }
}

function firstOrder(entries: readonly EntryCode[], best: readonly Best[]): readonly EntryCode[] {
  let set = best.length - 1
  return entries.flatMap(() => {
    const first = best[set]?.firsts[0] ?? 0
    set &= ~(1 << first)
    return entries[first] ?? []
  })
}
