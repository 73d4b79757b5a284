import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Method } from '../../../shared/model/rule.ts'
import { countSheets } from '../../../shared/scoring/countSheets.ts'
import { toNumber } from '../../../shared/scoring/fraction.ts'
import { rank } from '../../../shared/scoring/rank.ts'
import { codes, exampleRule, sheetsOfTable, tenPoints } from './exampleJury.ts'

type Row = readonly (number | null)[]

// A second implementation in plain floats that shares no code with the first.
const present = (row: Row): number[] => row.filter((points) => points !== null)
const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function naiveBorda(table: readonly Row[], entry: number): number[] {
  return (table[entry] ?? []).flatMap((own, juror) => {
    const others = table.flatMap((row, other) => (other === entry ? [] : [row[juror] ?? null]))
    const read = others.filter((points) => points !== null)
    if (own === null || read.length === 0) return []
    const beaten = read.filter((points) => points < own).length
    const equal = read.filter((points) => points === own).length
    return [(100 * (beaten + equal / 2)) / read.length]
  })
}

function naiveScore(method: Method, table: readonly Row[], entry: number): number | null {
  const totals = present(table[entry] ?? []).map((points) => points * 10)
  const sorted = totals.toSorted((a, b) => a - b)
  if (totals.length === 0) return null
  if (method.kind === 'mean') return average(totals)
  if (method.kind === 'median') {
    const half = sorted.length / 2
    return average([sorted[Math.floor(half - 0.5)] ?? NaN, sorted[Math.floor(half)] ?? NaN])
  }
  if (method.kind === 'trimmed') {
    for (let i = 0; i < method.drop; i++) {
      sorted.pop()
      sorted.shift()
    }
    return sorted.length === 0 ? null : average(sorted)
  }
  const shares = naiveBorda(table, entry)
  return shares.length === 0 ? null : average(shares)
}

const anyTable = fc.integer({ min: 1, max: 8 }).chain((jurors) =>
  fc.array(
    fc.array(
      fc.option(
        fc.integer({ min: 0, max: 20 }).map((steps) => steps / 2),
        { freq: 4 },
      ),
      { minLength: jurors, maxLength: jurors },
    ),
    { minLength: 1, maxLength: 12 },
  ),
)

test.each<Method>([
  { kind: 'mean' },
  { kind: 'median' },
  { kind: 'trimmed', drop: 1 },
  { kind: 'trimmed', drop: 2 },
  { kind: 'borda' },
])('%j agrees with a naive second implementation on 1,000 random prizes', (method) => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const rule = exampleRule(method)
      const entries = codes(table.length)
      const { counted } = countSheets(tenPoints, rule, entries, sheetsOfTable(table))
      const ranked = rank(tenPoints, rule, entries, counted).ranked
      const naive = entries.map((_, entry) => naiveScore(method, table, entry))
      entries.forEach((code, entry) => {
        const found = ranked.find((candidate) => candidate.code === code)
        const expected = naive[entry] ?? null
        if (expected === null || found === undefined) {
          expect([found, expected]).toEqual([undefined, null])
          return
        }
        expect(toNumber(found.score)).toBeCloseTo(expected, 9)
        const above = naive.filter((score) => score !== null && score > expected + 1e-9)
        expect(found.rank).toBe(above.length + 1)
      })
    }),
    { numRuns: 1000 },
  )
})
