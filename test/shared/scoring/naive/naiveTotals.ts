import type { RandomPrize } from './randomPrize.ts'

/*
 * A second implementation of the results, written straight from the formulas in plain floats. It imports
 * nothing of the program, so that a mistake would have to be made twice.
 */

/** A table of values: rows are entries, columns jurors; NaN where there is none. */
export type NaiveTable = readonly (readonly number[])[]

export const known = (values: readonly number[]): number[] =>
  values.filter((value) => !Number.isNaN(value))

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export const populationDeviation = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2
}

/**
 * 100 Σ w (s - min)/(max - min) / Σ w over what is not N/A; N/A counts as the minimum where the rule says so.
 * A sheet in which nothing is applicable does not count.
 */
export function naiveTotals({ criteria, marks, notApplicable }: RandomPrize): NaiveTable {
  return marks.map((row) =>
    row.map((sheet) => {
      if (sheet === null || sheet.every((mark) => mark === null)) return NaN
      let [sum, weights] = [0, 0]
      criteria.forEach(({ weight, minimum, maximum }, place) => {
        const mark = sheet[place] ?? null
        if (mark === null && notApplicable === 'leaveOut') return
        sum += mark === null ? 0 : (weight * (mark - minimum)) / (maximum - minimum)
        weights += weight
      })
      return weights === 0 ? NaN : (100 * sum) / weights
    }),
  )
}

/** One criterion of the sheets that count, on 0 to 100. */
export function naiveCriterion(prize: RandomPrize, place: number): NaiveTable {
  const { minimum, maximum } = prize.criteria[place] ?? { minimum: NaN, maximum: NaN }
  return prize.marks.map((row) =>
    row.map((sheet) => {
      if (sheet === null || sheet.every((mark) => mark === null)) return NaN
      const mark = sheet[place] ?? null
      if (mark === null) return prize.notApplicable === 'minimum' ? 0 : NaN
      return (100 * (mark - minimum)) / (maximum - minimum)
    }),
  )
}
