import type { Method } from '../../../../shared/model/rule.ts'
import { known, mean, median, populationDeviation, type NaiveTable } from './naiveTotals.ts'

/** For each entry, NaN where the method has nothing to say. */
export type Figures = readonly number[]

export function trimmed(values: readonly number[], drop: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  for (let i = 0; i < drop; i++) {
    sorted.shift()
    sorted.pop()
  }
  return sorted.length === 0 ? NaN : mean(sorted)
}

/** Each juror's share of beaten others in percent, ties half; NaN for a juror of one entry. */
function shares(table: NaiveTable): NaiveTable {
  return table.map((row, entry) =>
    row.map((own, juror) => {
      const others = known(table.flatMap((each, i) => (i === entry ? [] : [each[juror] ?? NaN])))
      if (Number.isNaN(own) || others.length === 0) return NaN
      const beaten = others.filter((other) => other < own - 1e-9).length
      const equal = others.filter((other) => Math.abs(other - own) <= 1e-9).length
      return (100 * (beaten + equal / 2)) / others.length
    }),
  )
}

export function bordaShares(table: NaiveTable): Figures {
  return shares(table).map((row) => (known(row).length === 0 ? NaN : mean(known(row))))
}

export function bordaCounts(table: NaiveTable): Figures {
  const read = (juror: number): number => known(table.map((row) => row[juror] ?? NaN)).length
  const percent = shares(table)
  return table.map((row, entry) =>
    known(row).length === 0
      ? NaN
      : row.reduce((sum, own, juror) => {
          const share = percent[entry]?.[juror] ?? NaN
          return Number.isNaN(own) || Number.isNaN(share)
            ? sum
            : sum + (share / 100) * (read(juror) - 1)
        }, 0),
  )
}

export function officialScores(method: Method, table: NaiveTable): Figures {
  if (method.kind === 'borda') return bordaShares(table)
  return table.map((row) => {
    const values = known(row)
    if (values.length === 0) return NaN
    if (method.kind === 'mean') return mean(values)
    return method.kind === 'median' ? median(values) : trimmed(values, method.drop)
  })
}

/** Mean over the jurors with five sheets or more who do not always say the same. */
export function meanZ(table: NaiveTable): Figures {
  const columns = (table[0] ?? []).map((_, juror) => known(table.map((row) => row[juror] ?? NaN)))
  return table.map((row) => {
    const z = row.flatMap((own, juror) => {
      const column = columns[juror] ?? []
      const deviation = populationDeviation(column)
      if (Number.isNaN(own) || column.length < 5 || deviation < 1e-9) return []
      return [(own - mean(column)) / deviation]
    })
    return z.length === 0 ? NaN : mean(z)
  })
}

/** Whether jurors and entries hang together: whoever is reached from the first sheet is everybody. */
export function hangsTogether(table: NaiveTable): boolean {
  const sheets = table.flatMap((row, i) =>
    row.flatMap((own, j) => (Number.isNaN(own) ? [] : [[i, j] as const])),
  )
  const [first] = sheets
  if (first === undefined) return false
  const [entries, jurors] = [new Set([first[0]]), new Set([first[1]])]
  for (let round = 0; round < sheets.length; round++)
    for (const [i, j] of sheets)
      if (entries.has(i) || jurors.has(j)) {
        entries.add(i)
        jurors.add(j)
      }
  return sheets.every(([i, j]) => entries.has(i) && jurors.has(j))
}

/**
 * T = v + b by alternating: v is the mean of T - b over an entry's jurors, b that of T - v over a juror's
 * entries, until nothing moves; then b is shifted to sum to 0. Slow, and with no matrix in it.
 */
export function severity(table: NaiveTable): { readonly v: Figures; readonly b: Figures } {
  const jurors = (table[0] ?? []).map((_, j) => j)
  const present = (j: number): boolean => table.some((row) => !Number.isNaN(row[j] ?? NaN))
  let b = jurors.map(() => 0)
  let v: number[] = []
  for (let round = 0; round < 100_000; round++) {
    v = table.map((row) => mean(known(row.map((own, j) => own - (b[j] ?? 0)))))
    const next = jurors.map((j) =>
      present(j) ? mean(known(table.map((row, i) => (row[j] ?? NaN) - (v[i] ?? NaN)))) : NaN,
    )
    const moved = Math.max(...known(next.map((value, j) => Math.abs(value - (b[j] ?? 0)))))
    b = next.map((value) => (Number.isNaN(value) ? 0 : value))
    if (moved < 1e-13) break
  }
  const shift = mean(jurors.filter(present).map((j) => b[j] ?? 0))
  return {
    v: v.map((value) => value + shift),
    b: jurors.map((j) => (present(j) ? (b[j] ?? 0) - shift : NaN)),
  }
}

/** The fewest disagreements of any order, found by trying them all: for few entries. */
export function kemenyDistance(table: NaiveTable, entries: readonly number[]): number {
  const against = (x: number, y: number): number =>
    (table[x] ?? []).filter((own, juror) => (table[y]?.[juror] ?? NaN) > own + 1e-9).length
  const best = (left: readonly number[]): number =>
    left.length === 0
      ? 0
      : Math.min(
          ...left.map((first) => {
            const rest = left.filter((other) => other !== first)
            return rest.reduce((sum, other) => sum + against(first, other), 0) + best(rest)
          }),
        )
  return best(entries)
}

/** Ranks with 1 for the highest, equal ones sharing the better rank. */
export function ranks(figures: Figures): Figures {
  return figures.map((own) =>
    Number.isNaN(own) ? NaN : 1 + figures.filter((other) => other > own + 1e-9).length,
  )
}
