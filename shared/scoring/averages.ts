import { add, compare, divide, fromInteger, zero } from './fraction.ts'
import type { Fraction } from './fraction.ts'

/** The sum over the number of values; null for no values. */
export function mean(values: readonly Fraction[]): Fraction | null {
  if (values.length === 0) return null
  return divide(values.reduce(add, zero), fromInteger(values.length))
}

/** The middle value, or the mean of the two middle ones; null for no values. */
export function median(values: readonly Fraction[]): Fraction | null {
  const middle = Math.ceil(values.length / 2) - 1
  return mean(values.toSorted(compare).slice(Math.max(middle, 0), values.length - middle))
}

/** The mean without the `drop` highest and the `drop` lowest values; null below 2·drop + 1 values. */
export function trimmedMean(values: readonly Fraction[], drop: number): Fraction | null {
  return mean(values.toSorted(compare).slice(drop, values.length - drop))
}
