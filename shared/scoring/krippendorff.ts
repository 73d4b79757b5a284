import { beyondEachEnd } from './bootstrap.ts'
import type { Bootstrap } from './bootstrap.ts'
import type { Bounds } from './bounds.ts'
import { disagreements } from './disagreement.ts'
import type { Disagreement, Level } from './disagreement.ts'
import type { Figure } from './figure.ts'
import { seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { allEqual } from './sums.ts'
import { byValues } from './valueOrder.ts'

type Unit = readonly number[]

/**
 * Krippendorff's alpha (Hayes & Krippendorff 2007) of units (entries) with the values that were given
 * to each: 1 - observed over expected disagreement. Units with one value are passed over, so missing
 * scores need no filling. Without any variation alpha is undefined and refused, not 1.
 */
export function krippendorffAlpha(units: readonly Unit[], level: Level): Figure {
  const pairable = units.filter((values) => values.length > 1)
  if (pairable.length === 0) return { refused: 'too-few' }
  if (allEqual(pairable.flat())) return { refused: 'constant' }
  return { value: alphaOf(disagreements(pairable, level)(Int32Array.from(pairable.keys()))) }
}

/** Fewer entries drawn anew are too often the same few. */
export const fewestUnitsForInterval = 5

/**
 * Where 95 % of alpha lie when as many entries are drawn from the entries, with replacement, each with
 * all its scores (percentile bootstrap). Pairs of scores are not drawn one by one, as Hayes & Krippendorff's
 * own macro does: the pairs of an entry hang together, and such intervals come out too narrow.
 */
export function alphaBounds(
  units: readonly Unit[],
  level: Level,
  bootstrap: Bootstrap,
): Figure<Bounds> {
  const pairable = inOrder(units.filter((values) => values.length > 1))
  if (pairable.length < fewestUnitsForInterval) return { refused: 'too-few' }
  const [random, tail] = [seededRandom(bootstrap.seed), beyondEachEnd(bootstrap)]
  const ofDrawn = disagreements(pairable, level)
  const alphas = Array.from({ length: bootstrap.replicates }, () =>
    alphaOf(ofDrawn(drawn(pairable.length, random))),
  )
  const defined = Float64Array.from(alphas.filter((alpha) => !Number.isNaN(alpha))).sort()
  if (defined.length < bootstrap.replicates - tail) return { refused: 'constant' }
  return { value: [defined.at(tail) ?? 0, defined.at(-1 - tail) ?? 0] }
}

/** NaN without any variation. */
function alphaOf({ observed, expected, values }: Disagreement): number {
  return expected === 0 ? NaN : 1 - ((values - 1) * observed) / expected
}

function drawn(units: number, random: Random): Int32Array {
  const places = new Int32Array(units)
  for (let i = 0; i < units; i++) places[i] = Math.floor(random() * units)
  return places
}

/** By the values alone, so that neither names nor the order of arrival decide what is drawn. */
function inOrder(units: readonly Unit[]): readonly Unit[] {
  return units.map((values) => values.toSorted((a, b) => a - b)).toSorted(byValues)
}
