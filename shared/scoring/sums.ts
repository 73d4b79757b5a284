import type { Figure } from './figure.ts'

/** Sums and moments of plain floats, for the figures that stand beside the official ranking. */

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The arithmetic mean; NaN for no values. */
export function average(values: readonly number[]): number {
  return sum(values) / values.length
}

/** Σ (x - mean)². */
export function squaredDeviations(values: readonly number[]): number {
  const center = average(values)
  return sum(values.map((value) => (value - center) ** 2))
}

/** The population standard deviation: over n, not n - 1. */
export function populationDeviation(values: readonly number[]): number {
  return Math.sqrt(squaredDeviations(values) / values.length)
}

/** The same, or why one value has none. */
export function spread(values: readonly number[]): Figure {
  if (values.length < 2) return { refused: 'too-few' }
  return { value: populationDeviation(values) }
}

export function allEqual(values: readonly number[]): boolean {
  return values.every((value) => value === values[0])
}
