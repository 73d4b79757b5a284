import { expect, test } from 'vitest'
import type { CategoryResults } from '../../../../shared/scoring/results.ts'
import { codes } from '../exampleJury.ts'
import { naiveAlpha, naiveIntraclass, naiveKendall } from './naiveAgreement.ts'
import {
  bordaCounts,
  bordaShares,
  hangsTogether,
  kemenyDistance,
  meanZ,
  officialScores,
  ranks,
  severity,
  trimmed,
  type Figures,
} from './naiveMethods.ts'
import {
  known,
  mean,
  median,
  naiveCriterion,
  naiveTotals,
  populationDeviation,
  type NaiveTable,
} from './naiveTotals.ts'
import { printedResults } from './printedResults.ts'
import { randomPrize, type RandomPrize } from './randomPrize.ts'

const prizes = 1000
const tolerance = 1e-9

type Comparison = { readonly what: string; readonly found: number | null; readonly naive: number }

/** Null and NaN agree; numbers agree within the tolerance of what they are large. */
function agrees({ found, naive }: Comparison): boolean {
  if (found === null || !Number.isFinite(naive)) return found === null && !Number.isFinite(naive)
  return Math.abs(found - naive) <= tolerance * Math.max(1, Math.abs(naive))
}

function entryComparisons(prize: RandomPrize, results: CategoryResults): readonly Comparison[] {
  const table = naiveTotals(prize)
  const naive = byEntry(prize, table)
  const all = new Map([...results.entries, ...results.unranked].map((one) => [one.code, one]))
  const ranked = ranks(naive.official)
  return codes(table.length).flatMap((code, i): readonly Comparison[] => {
    const found = all.get(code)
    if (found === undefined) throw new Error(`${code} is not in the results`)
    const at = (figures: Figures): number => figures[i] ?? NaN
    const row = known(table[i] ?? [])
    return [
      { what: 'rank', found: 'rank' in found ? found.rank : null, naive: at(ranked) },
      {
        what: 'score',
        found: 'rank' in found ? Number(found.score) : null,
        naive: at(naive.official),
      },
      { what: 'sheets', found: found.sheets, naive: row.length },
      { what: 'mean', found: found.mean, naive: row.length === 0 ? NaN : mean(row) },
      { what: 'median', found: found.median, naive: median(row) },
      { what: 'trimmed', found: found.trimmed, naive: trimmed(row, naive.drop) },
      { what: 'z', found: found.z, naive: at(naive.z) },
      { what: 'leastSquares', found: found.leastSquares, naive: at(naive.leastSquares) },
      { what: 'borda', found: found.borda, naive: at(naive.borda) },
      { what: 'bordaShare', found: found.bordaShare, naive: at(naive.bordaShare) },
      {
        what: 'spread',
        found: found.spread,
        naive: row.length < 2 ? NaN : populationDeviation(row),
      },
    ]
  })
}

function byEntry(
  { method, minimumSheets }: RandomPrize,
  table: NaiveTable,
): Readonly<Record<'official' | 'z' | 'leastSquares' | 'borda' | 'bordaShare', Figures>> & {
  readonly drop: number
} {
  const enough = table.map((row) => known(row).length >= minimumSheets)
  return {
    official: officialScores(method, table).map((score, i) => (enough[i] === true ? score : NaN)),
    z: meanZ(table),
    leastSquares: hangsTogether(table)
      ? severity(table).v.map((value, i) => (known(table[i] ?? []).length === 0 ? NaN : value))
      : table.map(() => NaN),
    borda: bordaCounts(table),
    bordaShare: bordaShares(table),
    drop: method.kind === 'trimmed' ? method.drop : 1,
  }
}

function jurorComparisons(table: NaiveTable, results: CategoryResults): readonly Comparison[] {
  const { b } = hangsTogether(table) ? severity(table) : { b: [] }
  return results.jurors.flatMap(({ id, severity: found, sheets, spread, distribution }) => {
    const j = Number(id.slice(1)) - 1
    const column = known(table.map((row) => row[j] ?? NaN))
    return [
      { what: 'severity', found, naive: b[j] ?? NaN },
      { what: 'juror sheets', found: sheets, naive: column.length },
      {
        what: 'juror spread',
        found: spread,
        naive: column.length < 2 ? NaN : populationDeviation(column),
      },
      { what: 'juror median', found: distribution.median, naive: median(column) },
    ]
  })
}

/** Only over the block that is named in the answer, which must be complete and as large as any juror's entries allow. */
function agreementComparisons(
  what: string,
  table: NaiveTable,
  found: CategoryResults['agreement'],
): readonly Comparison[] {
  const alphas = [
    ['alphaNominal', 'nominal'],
    ['alphaOrdinal', 'ordinal'],
    ['alphaInterval', 'interval'],
    ['alphaRatio', 'ratio'],
  ] as const
  const levels = alphas.map(([name, level]) => ({
    what: `${what} ${name}`,
    found: found[name],
    naive: naiveAlpha(table, level),
  }))
  const block = (found.block?.entries ?? []).map((code) =>
    (found.block?.jurors ?? []).map(
      (juror) => table[Number(code.slice(1)) - 1]?.[Number(juror.slice(1)) - 1] ?? NaN,
    ),
  )
  if (block.length === 0) return levels
  const forms = ['icc11', 'icc21', 'icc31', 'icc1k', 'icc2k', 'icc3k'] as const
  const naive = naiveIntraclass(block)
  return [
    ...levels,
    { what: `${what} W`, found: found.kendallW, naive: naiveKendall(block) },
    // Where nothing differs, a quotient of roundings says nothing: what is refused is tried elsewhere.
    ...forms.flatMap((form) =>
      found[form] === null
        ? []
        : [{ what: `${what} ${form}`, found: found[form], naive: naive[form] ?? NaN }],
    ),
  ]
}

function kemenyComparison(table: NaiveTable, results: CategoryResults): readonly Comparison[] {
  const inOrder = results.entries.toSorted((a, b) => (a.kemeny ?? 0) - (b.kemeny ?? 0))
  if (inOrder.length === 0 || inOrder.length > 6) return []
  const order = inOrder.map(({ code }) => Number(code.slice(1)) - 1)
  const distance = order.reduce(
    (sum, entry, place) =>
      sum +
      order
        .slice(place + 1)
        .reduce(
          (against, later) =>
            against +
            (table[entry] ?? []).filter((own, j) => (table[later]?.[j] ?? NaN) > own + 1e-9).length,
          0,
        ),
    0,
  )
  return [{ what: 'Kemeny distance', found: distance, naive: kemenyDistance(table, order) }]
}

test(`on ${prizes.toLocaleString('en')} random prizes every figure agrees with a second implementation`, () => {
  const compared = new Map<string, number>()
  const wrong: unknown[] = []
  for (let seed = 1; seed <= prizes; seed++) {
    const prize = randomPrize(seed)
    const [results, table] = [printedResults(prize), naiveTotals(prize)]
    const comparisons = [
      ...entryComparisons(prize, results),
      ...jurorComparisons(table, results),
      ...agreementComparisons('total', table, results.agreement),
      ...results.criteria.flatMap(({ agreement }, place) =>
        agreementComparisons('criterion', naiveCriterion(prize, place), agreement),
      ),
      ...kemenyComparison(table, results),
    ]
    for (const comparison of comparisons) {
      if (!agrees(comparison)) wrong.push({ seed, ...comparison })
      else if (comparison.found !== null)
        compared.set(comparison.what, (compared.get(comparison.what) ?? 0) + 1)
    }
  }
  expect(wrong).toEqual([])
  // A comparison that never meets a number would prove nothing.
  expect(Math.min(...compared.values())).toBeGreaterThan(300)
  expect(compared.size).toBe(38)
}, 300_000)
