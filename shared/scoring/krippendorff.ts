import type { Figure } from './figure.ts'
import { allEqual, sum } from './sums.ts'

export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** A value that occurs; `midpoint` is its place in the sorted row of all values. */
type Category = { readonly value: number; readonly count: number; readonly midpoint: number }

/**
 * Krippendorff's alpha (Hayes & Krippendorff 2007) of units (entries) with the values that were given
 * to each: 1 - observed over expected disagreement. Units with one value are passed over, so missing
 * scores need no filling. Without any variation alpha is undefined and refused, not 1.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], level: Level): Figure {
  const pairable = units.filter((values) => values.length > 1)
  if (pairable.length === 0) return { refused: 'too-few' }
  if (allEqual(pairable.flat())) return { refused: 'constant' }
  const categories = categoriesOf(pairable.flat())
  const distance = distances[level]
  const observed = sum(pairable.map((values) => unitDisagreement(values, categories, distance)))
  const all = [...categories.values()]
  const expected = sum(all.flatMap((c) => all.map((k) => c.count * k.count * distance(c, k))))
  return { value: 1 - ((pairable.flat().length - 1) * observed) / expected }
}

/** δ² of two values. Σ_{g=c..k} n_g - (n_c + n_k)/2 of the ordinal one is the distance of their midpoints. */
const distances: Readonly<Record<Level, (c: Category, k: Category) => number>> = {
  nominal: (c, k) => (c.value === k.value ? 0 : 1),
  ordinal: (c, k) => (c.midpoint - k.midpoint) ** 2,
  interval: (c, k) => (c.value - k.value) ** 2,
  ratio: (c, k) => (c.value === k.value ? 0 : ((c.value - k.value) / (c.value + k.value)) ** 2),
}

function categoriesOf(values: readonly number[]): ReadonlyMap<number, Category> {
  const groups = Map.groupBy(
    values.toSorted((a, b) => a - b),
    (value) => value,
  )
  let before = 0
  return new Map(
    [...groups].map(([value, { length: count }]) => {
      const midpoint = before + count / 2
      before += count
      return [value, { value, count, midpoint }]
    }),
  )
}

/** The unit's part of Σ o_ck δ²_ck: all ordered pairs of its values, over m - 1. */
function unitDisagreement(
  values: readonly number[],
  categories: ReadonlyMap<number, Category>,
  distance: (c: Category, k: Category) => number,
): number {
  const own = values.flatMap((value) => categories.get(value) ?? [])
  return sum(own.flatMap((c) => own.map((k) => distance(c, k)))) / (values.length - 1)
}
