import { mean, median } from '../averages.ts'
import {
  divide,
  type Fraction,
  fromInteger,
  multiply,
  subtract,
  toNumber,
  zero,
  add,
} from '../fraction.ts'

/** What stands above a juror's own totals; null where there are none. */
export type OwnFigures = {
  readonly mean: Fraction | null
  readonly median: Fraction | null
  /** The population standard deviation; null below two totals. */
  readonly spread: number | null
}

export function ownFigures(totals: readonly Fraction[]): OwnFigures {
  const variance = totals.length < 2 ? null : populationVariance(totals)
  return {
    mean: mean(totals),
    median: median(totals),
    spread: variance === null ? null : Math.sqrt(toNumber(variance)),
  }
}

/** Exact: the mean of the squared distances from the mean. Null for no totals. */
export function populationVariance(totals: readonly Fraction[]): Fraction | null {
  const center = mean(totals)
  if (center === null) return null
  const squares = totals.map((total) => square(subtract(total, center)))
  return divide(squares.reduce(add, zero), fromInteger(totals.length))
}

export function square(value: Fraction): Fraction {
  return multiply(value, value)
}
