import { known, mean, type NaiveTable } from './naiveTotals.ts'

export type NaiveLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Alpha by the coincidence matrix as it is printed: o_ck, n_c, δ². NaN where it is undefined. */
export function naiveAlpha(table: NaiveTable, level: NaiveLevel): number {
  const units = table.map(known).filter((unit) => unit.length > 1)
  const values = distinct(units.flat())
  const place = (value: number): number =>
    values.findIndex((other) => Math.abs(other - value) < 1e-9)
  const o = values.map(() => values.map(() => 0))
  for (const unit of units)
    unit.forEach((a, i) => {
      unit.forEach((b, j) => {
        const row = o[place(a)]
        if (i !== j && row) row[place(b)] = (row[place(b)] ?? 0) + 1 / (unit.length - 1)
      })
    })
  const n = o.map((row) => row.reduce((sum, each) => sum + each, 0))
  const delta = (c: number, k: number): number => squaredDistance(level, c, k, values, n)
  let [observed, expected] = [0, 0]
  for (let c = 0; c < values.length; c++)
    for (let k = 0; k < values.length; k++) {
      observed += (o[c]?.[k] ?? 0) * delta(c, k)
      expected += (n[c] ?? 0) * (n[k] ?? 0) * delta(c, k)
    }
  const all = n.reduce((sum, each) => sum + each, 0)
  return expected === 0 ? NaN : 1 - ((all - 1) * observed) / expected
}

function distinct(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? NaN) > 1e-9)
}

function squaredDistance(
  level: NaiveLevel,
  c: number,
  k: number,
  values: readonly number[],
  n: readonly number[],
): number {
  const [a, b] = [values[c] ?? NaN, values[k] ?? NaN]
  if (c === k) return 0
  if (level === 'nominal') return 1
  if (level === 'interval') return (a - b) ** 2
  if (level === 'ratio') return ((a - b) / (a + b)) ** 2
  const between = n.slice(Math.min(c, k), Math.max(c, k) + 1)
  return (between.reduce((sum, each) => sum + each, 0) - ((n[c] ?? 0) + (n[k] ?? 0)) / 2) ** 2
}

/** Mean squares by their definitions, from the residuals and not by subtraction. */
export function naiveMeanSquares(
  table: NaiveTable,
): Readonly<Record<'R' | 'J' | 'E' | 'W', number>> {
  const [n, k] = [table.length, table[0]?.length ?? 0]
  const rows = table.map(mean)
  const columns = Array.from({ length: k }, (_, j) => mean(table.map((row) => row[j] ?? NaN)))
  const all = mean(rows)
  const sum = (of: (x: number, i: number, j: number) => number): number =>
    table.reduce((s, row, i) => s + row.reduce((t, x, j) => t + of(x, i, j), 0), 0)
  const [r, c] = [(i: number): number => rows[i] ?? NaN, (j: number): number => columns[j] ?? NaN]
  return {
    R: sum((_, i) => (r(i) - all) ** 2) / (n - 1),
    J: sum((_, __, j) => (c(j) - all) ** 2) / (k - 1),
    E: sum((x, i, j) => (x - r(i) - c(j) + all) ** 2) / ((n - 1) * (k - 1)),
    W: sum((x, i) => (x - r(i)) ** 2) / (n * (k - 1)),
  }
}

/** The six coefficients as Shrout and Fleiss print them. */
export function naiveIntraclass(table: NaiveTable): Readonly<Record<string, number>> {
  const [n, k] = [table.length, table[0]?.length ?? 0]
  const { R, J, E, W } = naiveMeanSquares(table)
  return {
    icc11: (R - W) / (R + (k - 1) * W),
    icc21: (R - E) / (R + (k - 1) * E + (k * (J - E)) / n),
    icc31: (R - E) / (R + (k - 1) * E),
    icc1k: (R - W) / R,
    icc2k: (R - E) / (R + (J - E) / n),
    icc3k: (R - E) / R,
  }
}

/** W = 12 S / (m²(n³ - n) - m T) from ranks that are counted pair by pair. */
export function naiveKendall(table: NaiveTable): number {
  const [n, m] = [table.length, table[0]?.length ?? 0]
  const column = (j: number): number[] => table.map((row) => row[j] ?? NaN)
  const equal = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9
  const sums = table.map((row) =>
    row.reduce((sum, own, j) => {
      const lower = column(j).filter((other) => other < own && !equal(other, own)).length
      return sum + lower + (column(j).filter((other) => equal(other, own)).length + 1) / 2
    }, 0),
  )
  const S = sums.reduce((sum, each) => sum + (each - mean(sums)) ** 2, 0)
  let T = 0
  for (let j = 0; j < m; j++)
    for (const own of column(j)) T += column(j).filter((other) => equal(other, own)).length ** 2 - 1
  return (12 * S) / (m * m * (n ** 3 - n) - m * T)
}
