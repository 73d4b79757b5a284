import type { EntryCode } from '../model/ids.ts'
import type { Method } from '../model/rule.ts'
import { unreachable } from '../unreachable.ts'
import { beyondEachEnd } from './bootstrap.ts'
import type { Bootstrap } from './bootstrap.ts'
import type { Figure } from './figure.ts'
import { seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { average } from './sums.ts'
import { byValues } from './valueOrder.ts'

/** A ranked entry with the values that its official score averages. */
export type Sample = { readonly code: EntryCode; readonly values: readonly number[] }
export type Interval = readonly [best: number, worst: number]

/**
 * How far the ranks might have gone with other jurors of the same kind: Again and again each entry's
 * sheets are drawn anew from its own, with replacement and as many as it has, all entries are scored
 * and ranked by the rule (without tie-breaks, equal ones sharing the better rank), and the middle
 * 95 % of each entry's ranks are given. One sheet alone says nothing of how far it might have gone.
 * For Borda the places on 0 to 100 are drawn, not the jurors' orders made anew. What is drawn depends on the
 * values alone, not on names or the order of arrival, and entries with the same values share an interval.
 */
export function rankIntervals(
  method: Method,
  samples: readonly Sample[],
  bootstrap: Bootstrap,
): ReadonlyMap<EntryCode, Figure<Interval>> {
  const { seed, replicates } = bootstrap
  const random = seededRandom(seed)
  const sorted = inOrder(samples)
  const ranks = sorted.map(() => new Float64Array(replicates))
  for (let replicate = 0; replicate < replicates; replicate++) {
    const scores = sorted.map(({ values }) => resampledScore(method, values, random))
    const rankOf = sharedRanks(scores)
    scores.forEach((score, index) => ranks[index]?.fill(rankOf(score), replicate, replicate + 1))
  }
  const drawn = sorted.map((sample, index) => ({ sample, ranks: ranks[index] ?? [] }))
  const alike = Map.groupBy(drawn, ({ sample }) => sample.values.join())
  const intervals = new Map(
    [...alike.values()].flatMap((group) => shared(group, beyondEachEnd(bootstrap))),
  )
  return new Map(samples.map(({ code }) => [code, intervals.get(code) ?? { refused: 'too-few' }]))
}

/** By the values alone. */
function inOrder(samples: readonly Sample[]): readonly Sample[] {
  return samples
    .map(({ code, values }) => ({ code, values: values.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => byValues(a.values, b.values))
}

type Drawn = { readonly sample: Sample; readonly ranks: ArrayLike<number> }

/** One interval for entries with the same values, from the ranks of all of them. */
function shared(
  group: readonly Drawn[],
  tail: number,
): readonly (readonly [EntryCode, Figure<Interval>])[] {
  const own = interval(group, tail)
  return group.map(({ sample }) => [sample.code, own])
}

function interval(group: readonly Drawn[], tail: number): Figure<Interval> {
  if (group.some(({ sample }) => sample.values.length < 2)) return { refused: 'too-few' }
  const sorted = Float64Array.from(group.flatMap(({ ranks }) => Array.from(ranks))).sort()
  const left = tail * group.length
  return { value: [sorted.at(left) ?? 0, sorted.at(-1 - left) ?? 0] }
}

/** The official score in billionths: whole, so that rounding cannot separate equals. */
function resampledScore(method: Method, values: readonly number[], random: Random): number {
  const drawn = values.map(() => values[Math.floor(random() * values.length)] ?? 0)
  return Math.round(score(method, drawn) * 1e9)
}

function score(method: Method, values: readonly number[]): number {
  switch (method.kind) {
    case 'mean':
    case 'borda':
      return average(values)
    case 'trimmed':
      return trimmedAverage(values, method.drop)
    case 'median':
      return trimmedAverage(values, Math.ceil(values.length / 2) - 1)
    default:
      return unreachable(method)
  }
}

function trimmedAverage(values: readonly number[], drop: number): number {
  return average(values.toSorted((a, b) => a - b).slice(drop, values.length - drop))
}

/** The rank of each of these scores: 1 and the number of higher ones. */
function sharedRanks(scores: readonly number[]): (score: number) => number {
  const ranks = new Map<number, number>()
  // Among equal scores the last in ascending order is written last, and has only the higher ones after it.
  Float64Array.from(scores)
    .sort()
    .forEach((score, index) => ranks.set(score, scores.length - index))
  return (score) => ranks.get(score) ?? 0
}
