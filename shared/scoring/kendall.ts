import type { Concordance } from './agreementResult.ts'
import { chiSquaredTail } from './chiSquared.ts'
import type { Figure } from './figure.ts'
import { midRanks } from './midRanks.ts'
import { squaredDeviations, sum } from './sums.ts'

/**
 * Kendall's W with the correction for ties: W = 12 S / (m²(n³ - n) - m T), chi² = m (n - 1) W with
 * n - 1 degrees of freedom. Rows are n entries, columns m jurors, complete; n and m at least 2.
 */
export function kendallW(table: readonly (readonly number[])[]): Figure<Concordance> {
  const n = table.length
  const m = table[0]?.length ?? 0
  const columns = Array.from({ length: m }, (_, j) => table.flatMap((row) => row[j] ?? []))
  const ranks = columns.map((column) => midRanks(column, (a, b) => a - b))
  const s = squaredDeviations(table.map((_, i) => sum(ranks.flatMap((column) => column[i] ?? []))))
  const ties = sum(columns.map(tieSum))
  const denominator = m ** 2 * (n ** 3 - n) - m * ties
  if (denominator === 0) return { refused: 'constant' }
  const w = (12 * s) / denominator
  const chiSquared = m * (n - 1) * w
  const p = chiSquaredTail(chiSquared, n - 1)
  return { value: { w, s, ties, chiSquared, degreesOfFreedom: n - 1, p } }
}

/** Σ (t³ - t) over the groups of t equal values. */
function tieSum(values: readonly number[]): number {
  const groups = Map.groupBy(values, (value) => value)
  return sum([...groups.values()].map(({ length }) => length ** 3 - length))
}
