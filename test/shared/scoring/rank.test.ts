import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rule } from '../../../shared/model/rule.ts'
import { countSheets } from '../../../shared/scoring/countSheets.ts'
import type { SignedSheet } from '../../../shared/scoring/countSheets.ts'
import { toFractionText, toNumber } from '../../../shared/scoring/fraction.ts'
import { rank } from '../../../shared/scoring/rank.ts'
import type { Ranking } from '../../../shared/scoring/rank.ts'
import shroutFleiss from '../../vectors/shrout-fleiss-1979.json' with { type: 'json' }
import { codes, exampleRule, sheetsOfTable, signed, tenPoints } from './exampleJury.ts'
import { exampleRubric } from './exampleRubric.ts'

function rankSheets(
  rule: Rule,
  entries: number,
  sheets: readonly SignedSheet[],
  rubric = tenPoints,
): Ranking {
  const { counted } = countSheets(rubric, rule, codes(entries), sheets)
  return rank(rubric, rule, codes(entries), counted)
}

const rankTable = (rule: Rule, table: readonly (readonly (number | null)[])[]): Ranking =>
  rankSheets(rule, table.length, sheetsOfTable(table))

const rows = ({ ranked }: Ranking) =>
  ranked.map(({ rank: place, code, score }) => [place, code, toFractionText(score)])

/** Ranks in the order of the entries, and scores as the points of the table. */
function byEntry({ ranked }: Ranking) {
  const sorted = ranked.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return {
    ranks: sorted.map((entry) => entry.rank),
    points: sorted.map(({ score }) => toNumber(score) / 10),
  }
}

const { table, complete } = shroutFleiss

test('the mean ranks the published table', () => {
  expect(byEntry(rankTable(exampleRule({ kind: 'mean' }), table))).toEqual({
    ranks: complete.ranks,
    points: complete.mean,
  })
})

test('median and trimmed mean agree on four jurors', () => {
  const median = byEntry(rankTable(exampleRule({ kind: 'median' }), table))
  expect(median.points).toEqual(complete.median)
  expect(byEntry(rankTable(exampleRule({ kind: 'trimmed', drop: 1 }), table))).toEqual(median)
})

test('Borda on 0 to 100 is the count over its maximum', () => {
  const { points } = byEntry(rankTable(exampleRule({ kind: 'borda' }), table))
  expect(points).toEqual(complete.borda.map((count) => (count / (4 * 5)) * 10))
})

test('Borda compares each juror only with the juror’s own entries', () => {
  const ranking = rankTable(exampleRule({ kind: 'borda' }), [
    [9, null],
    [8, 2],
    [null, 1],
    [null, 1],
  ])
  expect(rows(ranking)).toEqual([
    [1, 'E1', '100/1'],
    [2, 'E2', '50/1'],
    [3, 'E3', '25/1'],
    [3, 'E4', '25/1'],
  ])
})

test('equal entries share a rank and the next is skipped', () => {
  expect(rows(rankTable(exampleRule(), [[4], [7], [7], [9]]))).toEqual([
    [1, 'E4', '90/1'],
    [2, 'E2', '70/1'],
    [2, 'E3', '70/1'],
    [4, 'E1', '40/1'],
  ])
})

test('a third is not rounded: entries that differ by less than a float can tell are apart', () => {
  const scale = [0, 99_999, 1] as const
  const rubric = exampleRubric([
    { id: 'merit', weight: 10_000_000, scale },
    { id: 'b', scale },
  ])
  const sheets = [
    signed('J1', 'E1', { merit: 33_333, b: 1 }),
    signed('J1', 'E2', { merit: 33_333, b: 2 }),
  ]
  const places = rankSheets(exampleRule(), 2, sheets, rubric).ranked.map(({ code }) => code)
  expect(places).toEqual(['E2', 'E1'])
})

test('an entry without a rank says why', () => {
  const points = [
    [5, 5, 5],
    [5, 5, null],
    [5, null, null],
    [null, null, null],
  ]
  const trimmed = exampleRule({ kind: 'trimmed', drop: 1 }, { minimumSheets: 2 })
  expect(rankTable(trimmed, points)).toMatchObject({
    ranked: [{ code: 'E1', rank: 1 }],
    unranked: [
      { code: 'E2', reason: 'too-few-to-trim' },
      { code: 'E3', reason: 'below-minimum' },
      { code: 'E4', reason: 'no-sheets' },
    ],
  })
  expect(rankTable(exampleRule({ kind: 'borda' }), [[5, null]])).toMatchObject({
    ranked: [],
    unranked: [{ code: 'E1', reason: 'not-compared' }],
  })
})

const twoCriteria = exampleRubric([
  { id: 'a', notApplicable: true },
  { id: 'b', notApplicable: true },
])

test('tie-breaks are tried in order on what is still equal, and every try is told', () => {
  const rule = exampleRule(
    { kind: 'mean' },
    {
      tieBreaks: [
        { kind: 'criterionMean', criterionId: 'elsewhere' },
        { kind: 'topScores' },
        { kind: 'criterionMean', criterionId: 'a' },
        { kind: 'median' },
      ],
    },
  )
  const sheets = [
    signed('J1', 'E1', { a: 500, b: 100 }),
    signed('J1', 'E2', { a: 250, b: 350 }),
    signed('J1', 'E3', { a: 350, b: 250 }),
    signed('J1', 'E4', { a: 350, b: 250 }),
  ]
  const ranking = rankSheets(rule, 4, sheets, twoCriteria)
  expect(rows(ranking)).toEqual([
    [1, 'E1', '50/1'],
    [2, 'E3', '50/1'],
    [2, 'E4', '50/1'],
    [4, 'E2', '50/1'],
  ])
  expect(ranking.ties).toEqual([
    {
      score: '50/1',
      codes: ['E1', 'E2', 'E3', 'E4'],
      order: [['E1'], ['E3', 'E4'], ['E2']],
      steps: [
        {
          tieBreak: rule.tieBreaks[0],
          among: ['E1', 'E2', 'E3', 'E4'],
          outcome: 'no-such-criterion',
          values: [],
          order: [['E1', 'E2', 'E3', 'E4']],
        },
        {
          tieBreak: rule.tieBreaks[1],
          among: ['E1', 'E2', 'E3', 'E4'],
          outcome: 'separated',
          values: [
            { code: 'E1', value: '1/1' },
            { code: 'E2', value: '0/1' },
            { code: 'E3', value: '0/1' },
            { code: 'E4', value: '0/1' },
          ],
          order: [['E1'], ['E2', 'E3', 'E4']],
        },
        {
          tieBreak: rule.tieBreaks[2],
          among: ['E2', 'E3', 'E4'],
          outcome: 'separated',
          values: [
            { code: 'E2', value: '75/2' },
            { code: 'E3', value: '125/2' },
            { code: 'E4', value: '125/2' },
          ],
          order: [['E3', 'E4'], ['E2']],
        },
        {
          tieBreak: rule.tieBreaks[3],
          among: ['E3', 'E4'],
          outcome: 'equal',
          values: [
            { code: 'E3', value: '50/1' },
            { code: 'E4', value: '50/1' },
          ],
          order: [['E3', 'E4']],
        },
      ],
    },
  ])
})

test('a tie-break for which an entry has no value passes over instead of guessing one', () => {
  const rule = exampleRule(
    { kind: 'mean' },
    { tieBreaks: [{ kind: 'criterionMean', criterionId: 'a' }] },
  )
  const sheets = [
    signed('J1', 'E1', { a: 'not-applicable', b: 300 }),
    signed('J1', 'E2', { a: 500, b: 100 }),
  ]
  const ranking = rankSheets(rule, 2, sheets, twoCriteria)
  expect(ranking.ranked.map((entry) => entry.rank)).toEqual([1, 1])
  expect(ranking.ties[0]?.steps[0]).toMatchObject({
    outcome: 'no-value',
    values: [
      { code: 'E1', value: null },
      { code: 'E2', value: '100/1' },
    ],
  })
})

const anyMethod: fc.Arbitrary<Rule['method']> = fc.constantFrom(
  { kind: 'mean' },
  { kind: 'trimmed', drop: 1 },
  { kind: 'median' },
  { kind: 'borda' },
)
const anyTable = fc.integer({ min: 1, max: 5 }).chain((jurors) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 }), {
      minLength: jurors,
      maxLength: jurors,
    }),
    { minLength: 1, maxLength: 7 },
  ),
)
const allTieBreaks = [
  { kind: 'criterionMean', criterionId: 'merit' },
  { kind: 'median' },
  { kind: 'topScores' },
]

test('the order of jurors, entries and files changes nothing', () => {
  fc.assert(
    fc.property(anyTable, anyMethod, fc.infiniteStream(fc.nat()), (points, method, stream) => {
      const rule = exampleRule(method, { tieBreaks: allTieBreaks })
      const shuffled = <T>(items: readonly T[]): readonly T[] =>
        items
          .map((item) => ({ item, at: Number(stream.next().value) }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item)
      const { counted } = countSheets(tenPoints, rule, codes(points.length), sheetsOfTable(points))
      const entries = codes(points.length)
      expect(rank(tenPoints, rule, shuffled(entries), shuffled(counted))).toEqual(
        rank(tenPoints, rule, entries, counted),
      )
    }),
  )
})

test('every entry is ranked once or unranked once, and equal ranks mean equal to the last tie-break', () => {
  fc.assert(
    fc.property(anyTable, anyMethod, (points, method) => {
      const rule = exampleRule(method, { tieBreaks: allTieBreaks })
      const { ranked, unranked, ties } = rankTable(rule, points)
      expect([...ranked, ...unranked].map(({ code }) => code).toSorted()).toEqual(
        codes(points.length),
      )
      ranked.forEach((entry, index) => {
        const better = ranked.filter((other) => other.rank < entry.rank)
        expect(entry.rank).toBe(better.length + 1)
        expect(index + 1).toBeGreaterThanOrEqual(entry.rank)
      })
      for (const { codes: tied, order } of ties) {
        expect(order.flat().toSorted()).toEqual(tied)
        for (const sharing of order)
          expect(
            new Set(ranked.filter(({ code }) => sharing.includes(code)).map((e) => e.rank)).size,
          ).toBe(1)
      }
    }),
  )
})
