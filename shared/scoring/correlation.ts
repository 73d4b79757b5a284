import type { Figure } from './figure.ts'
import { allEqual, average, squaredDeviations, sum } from './sums.ts'

/** Fewer pairs than this correlate by accident. */
const fewestPairs = 3

export type Pair = readonly [x: number, y: number]

/** Pearson's r. */
export function correlation(pairs: readonly Pair[]): Figure {
  if (pairs.length < fewestPairs) return { refused: 'too-few' }
  const x = pairs.map(([value]) => value)
  const y = pairs.map(([, value]) => value)
  if (allEqual(x) || allEqual(y)) return { refused: 'constant' }
  const [centerX, centerY] = [average(x), average(y)]
  const together = sum(pairs.map(([a, b]) => (a - centerX) * (b - centerY)))
  const r = together / Math.sqrt(squaredDeviations(x) * squaredDeviations(y))
  return { value: Math.min(Math.max(r, -1), 1) }
}
