import type { FTest } from './agreementResult.ts'
import type { Figure } from './figure.ts'
import { fTail } from './fDistribution.ts'
import { average, squaredDeviations, sum } from './sums.ts'

/** Mean squares of a two-way table without repetition; `within` ignores who the juror was. */
export type MeanSquares = {
  readonly entries: number
  readonly jurors: number
  readonly error: number
  readonly within: number
}

/** The six forms of Shrout & Fleiss 1979: (1,·) other jurors for each entry, (2,·) a sample of jurors, (3,·) these jurors. */
export const intraclassForms = ['icc11', 'icc21', 'icc31', 'icc1k', 'icc2k', 'icc3k'] as const
export type IntraclassForm = (typeof intraclassForms)[number]
export type Intraclass = Readonly<Record<IntraclassForm, Figure>>

/** `oneWay` belongs to the forms (1,·), `twoWay` to the others. */
export type FTests = Readonly<Record<'oneWay' | 'twoWay', Figure<FTest>>>

export type Table = readonly (readonly number[])[]

/** Rows are n entries, columns k jurors, complete; n and k at least 2. */
export function intraclass(table: Table): Intraclass {
  const { n, k } = sizeOf(table)
  const { entries: R, jurors: J, error: E, within: W } = meanSquares(table)
  const ratio = (numerator: number, denominator: number): Figure =>
    // A denominator that is nothing beside the values themselves means that the entries do not differ.
    denominator > rounding(table) ? { value: numerator / denominator } : { refused: 'constant' }
  return {
    icc11: ratio(R - W, R + (k - 1) * W),
    icc21: ratio(R - E, R + (k - 1) * E + (k * (J - E)) / n),
    icc31: ratio(R - E, R + (k - 1) * E),
    icc1k: ratio(R - W, R),
    icc2k: ratio(R - E, R + (J - E) / n),
    icc3k: ratio(R - E, R),
  }
}

/** F of the entries over what is left when jurors are told apart (two-way) or not (one-way). */
export function intraclassTests(table: Table): FTests {
  const { n, k } = sizeOf(table)
  const { entries: R, error: E, within: W } = meanSquares(table)
  const test = (error: number, df2: number): Figure<FTest> => {
    if (error <= rounding(table)) return { refused: 'constant' }
    const [f, df1] = [R / error, n - 1]
    return { value: { f, df1, df2, p: fTail(f, df1, df2) } }
  }
  return { oneWay: test(W, n * (k - 1)), twoWay: test(E, (n - 1) * (k - 1)) }
}

/** The analysis of variance behind the coefficients. */
export function meanSquares(table: Table): MeanSquares {
  const { n, k } = sizeOf(table)
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

export function sizeOf(table: Table): { readonly n: number; readonly k: number } {
  return { n: table.length, k: table[0]?.length ?? 0 }
}

/** What is smaller than this beside the values is nothing but rounding. */
export function rounding(table: Table): number {
  return average(table.flat().map((value) => value ** 2)) * 1e-12
}
