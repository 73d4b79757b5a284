import type { Figure } from './figure.ts'
import { average, squaredDeviations, sum } from './sums.ts'

/** Mean squares of a two-way table without repetition; `within` ignores who the juror was. */
export type MeanSquares = {
  readonly entries: number
  readonly jurors: number
  readonly error: number
  readonly within: number
}

/** The six forms of Shrout & Fleiss 1979: (1,·) other jurors for each entry, (2,·) a sample of jurors, (3,·) these jurors. */
export type Intraclass = Readonly<
  Record<'icc11' | 'icc21' | 'icc31' | 'icc1k' | 'icc2k' | 'icc3k', Figure>
>

type Table = readonly (readonly number[])[]

/** Rows are n entries, columns k jurors, complete; n and k at least 2. */
export function intraclass(table: Table): Intraclass {
  const n = table.length
  const k = table[0]?.length ?? 0
  const { entries: R, jurors: J, error: E, within: W } = meanSquares(table)
  const rounding = average(table.flat().map((value) => value ** 2)) * 1e-12
  const ratio = (numerator: number, denominator: number): Figure =>
    // A denominator that is nothing beside the values themselves means that the entries do not differ.
    denominator > rounding ? { value: numerator / denominator } : { refused: 'constant' }
  return {
    icc11: ratio(R - W, R + (k - 1) * W),
    icc21: ratio(R - E, R + (k - 1) * E + (k * (J - E)) / n),
    icc31: ratio(R - E, R + (k - 1) * E),
    icc1k: ratio(R - W, R),
    icc2k: ratio(R - E, R + (J - E) / n),
    icc3k: ratio(R - E, R),
  }
}

/** The analysis of variance behind the coefficients. */
export function meanSquares(table: Table): MeanSquares {
  const n = table.length
  const k = table[0]?.length ?? 0
  const columns = Array.from({ length: k }, (_, j) => table.flatMap((row) => row[j] ?? []))
  const total = squaredDeviations(table.flat())
  const entries = k * squaredDeviations(table.map(average))
  const jurors = n * squaredDeviations(columns.map(average))
  return {
    entries: entries / (n - 1),
    jurors: jurors / (k - 1),
    error: (total - entries - jurors) / ((n - 1) * (k - 1)),
    within: sum(table.map(squaredDeviations)) / (n * (k - 1)),
  }
}
