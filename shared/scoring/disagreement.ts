export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Σ o_ck δ²_ck, Σ n_c n_k δ²_ck and the number of values. */
export type Disagreement = {
  readonly observed: number
  readonly expected: number
  readonly values: number
}

type Unit = readonly number[]

/** The values that occur, in order, and each unit as places in that row. */
type Coding = { readonly values: Float64Array; readonly units: readonly Int32Array[] }

/** How far apart values are, for a certain number of each. */
type Measure = {
  /** Σ δ² over all ordered pairs of a unit's values, over m - 1. */
  readonly within: (unit: number) => number
  /** Σ n_c n_k δ² over all ordered pairs of values. */
  readonly expected: number
}

/**
 * The two sums of Krippendorff's alpha over some of the units, each with at least two values. What does
 * not change from one choice of units to the next is worked out once.
 */
export function disagreements(
  units: readonly Unit[],
  level: Level,
): (drawn: Int32Array) => Disagreement {
  const coding = codingOf(units)
  const measure = measures[level](coding)
  return (drawn) => {
    const counts = countsOf(coding, drawn)
    const { within, expected } = measure(counts)
    let [observed, values] = [0, 0]
    for (const unit of drawn) {
      observed += within(unit)
      values += coding.units[unit]?.length ?? 0
    }
    return { observed, expected, values }
  }
}

const measures: Readonly<Record<Level, (coding: Coding) => (counts: Float64Array) => Measure>> = {
  nominal: (coding) => byPairs(coding, differing),
  // Σ_{g=c..k} n_g - (n_c + n_k)/2 is the distance of two midpoints in the sorted row of all values.
  ordinal: (coding) => (counts) => byPlaces(coding, midpoints(counts), counts),
  interval: (coding) => byPairs(coding, squares),
  ratio: (coding) => byPairs(coding, ratios),
}

type PairSum = (values: Float64Array, counts: Float64Array) => number

/** δ² depends on the two values alone, so each unit's part is known beforehand. */
function byPairs({ values, units }: Coding, sumOf: PairSum): (counts: Float64Array) => Measure {
  const ofUnits = units.map((unit) => {
    const own = Float64Array.from(unit, (place) => values[place] ?? 0)
    return sumOf(own, new Float64Array(own.length).fill(1)) / (own.length - 1)
  })
  return (counts) => ({
    within: (unit) => ofUnits[unit] ?? 0,
    expected: sumOf(values, counts),
  })
}

/** The number of ordered pairs of different values. */
function differing(values: Float64Array, counts: Float64Array): number {
  const together = new Map<number, number>()
  values.forEach((value, i) => together.set(value, (together.get(value) ?? 0) + (counts[i] ?? 0)))
  let [number, same] = [0, 0]
  for (const count of together.values()) {
    number += count
    same += count ** 2
  }
  return number ** 2 - same
}

/** Σ ((c - k)/(c + k))² over all ordered pairs; two values of 0 do not differ. */
function ratios(values: Float64Array, counts: Float64Array): number {
  const occurring = values.filter((_, i) => counts[i] !== 0)
  const times = counts.filter((count) => count !== 0)
  let total = 0
  for (let i = 0; i < occurring.length; i++) {
    const value = occurring[i] ?? 0
    let others = 0
    for (let j = 0; j < i; j++) {
      const other = occurring[j] ?? 0
      const distance = value === other ? 0 : (value - other) / (value + other)
      others += (times[j] ?? 0) * distance * distance
    }
    total += (times[i] ?? 0) * others
  }
  return 2 * total
}

/** Places change with the number of each value, and so does every unit's part: worked out without a copy of anything. */
function byPlaces({ units }: Coding, places: Float64Array, counts: Float64Array): Measure {
  return {
    within: (unit) => {
      const own = units[unit] ?? new Int32Array()
      let [sum, deviations] = [0, 0]
      for (let i = 0; i < own.length; i++) sum += places[own[i] ?? 0] ?? 0
      for (let i = 0; i < own.length; i++)
        deviations += ((places[own[i] ?? 0] ?? 0) - sum / own.length) ** 2
      return (2 * own.length * deviations) / (own.length - 1)
    },
    expected: squares(places, counts),
  }
}

/** Σ (a - b)² over all ordered pairs is twice the number times the squared deviations. */
function squares(places: Float64Array, counts: Float64Array): number {
  let [number, sum, deviations] = [0, 0, 0]
  for (let i = 0; i < places.length; i++) {
    number += counts[i] ?? 0
    sum += (places[i] ?? 0) * (counts[i] ?? 0)
  }
  for (let i = 0; i < places.length; i++)
    deviations += (counts[i] ?? 0) * ((places[i] ?? 0) - sum / number) ** 2
  return 2 * number * deviations
}

function midpoints(counts: Float64Array): Float64Array {
  let before = 0
  return counts.map((count) => {
    before += count
    return before - count / 2
  })
}

function codingOf(units: readonly Unit[]): Coding {
  const values = Float64Array.from(new Set(units.flat())).sort()
  const places = new Map([...values].map((value, place) => [value, place]))
  return {
    values,
    units: units.map((unit) => Int32Array.from(unit, (value) => places.get(value) ?? 0)),
  }
}

function countsOf({ values, units }: Coding, drawn: Int32Array): Float64Array {
  const counts = new Float64Array(values.length)
  for (let i = 0; i < drawn.length; i++) {
    const own = units[drawn[i] ?? 0] ?? new Int32Array()
    for (let j = 0; j < own.length; j++) counts[own[j] ?? 0] = (counts[own[j] ?? 0] ?? 0) + 1
  }
  return counts
}
