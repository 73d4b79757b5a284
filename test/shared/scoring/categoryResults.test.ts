import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Category } from '../../../shared/model/prize.ts'
import type { Rule } from '../../../shared/model/rule.ts'
import { usualBootstrap } from '../../../shared/scoring/bootstrap.ts'
import { categoryResults } from '../../../shared/scoring/categoryResults.ts'
import { CategoryResults } from '../../../shared/scoring/results.ts'
import shroutFleiss from '../../vectors/shrout-fleiss-1979.json' with { type: 'json' }
import { codes, exampleRule, sheetsOfTable, tenPoints } from './exampleJury.ts'
import { masked } from './exampleScores.ts'

const category = Category.parse({
  id: 'tech',
  title: 'Tech',
  description: '',
  kind: 'project',
  blind: false,
  requiredDocuments: [],
  rubric: tenPoints,
})

type Table = readonly (readonly (number | null)[])[]

function resultsOf(table: Table, rule: Rule = exampleRule()): CategoryResults {
  const entries = codes(table.length)
  const results = categoryResults(category, rule, entries, sheetsOfTable(table), usualBootstrap)
  return CategoryResults.parse(results)
}

/** The points of the published table as totals on 0 to 100. */
const tenfold = (values: readonly number[]): readonly number[] =>
  values.map((value) => expect.closeTo(value * 10, 5) as number)

const byCode = ({ entries }: CategoryResults) =>
  entries.toSorted((a, b) => (a.code < b.code ? -1 : 1))

test('every figure of the published table, side by side', () => {
  const { table, complete, icc } = shroutFleiss
  const results = resultsOf(table)
  const entries = byCode(results)
  expect(entries.map(({ rank }) => rank)).toEqual(complete.ranks)
  expect(entries.map(({ mean }) => mean)).toEqual(tenfold(complete.mean))
  expect(entries.map(({ median }) => median)).toEqual(tenfold(complete.median))
  expect(entries.map(({ trimmed }) => trimmed)).toEqual(tenfold(complete.median))
  expect(entries.map(({ leastSquares }) => leastSquares)).toEqual(tenfold(complete.mean))
  expect(entries.map(({ z }) => z)).toEqual(complete.z.map((z) => expect.closeTo(z, 6) as number))
  expect(entries.map(({ borda }) => borda)).toEqual(complete.borda)
  expect(results.jurors.map(({ severity }) => severity)).toEqual(tenfold(complete.severity))
  expect(results.agreement).toMatchObject({
    alphaInterval: expect.closeTo(complete.alphaInterval, 7) as number,
    alphaOrdinal: expect.closeTo(complete.alphaOrdinal, 7) as number,
    icc21: expect.closeTo(icc.icc21, 9) as number,
    icc2k: expect.closeTo(icc.icc2k, 9) as number,
    notes: [{ figure: 'kendallP', reason: 'rough' }],
  })
  expect(results.notes).toEqual([])
})

test('where jurors read different entries, the correction finds the order that the mean misses', () => {
  const { table, incomplete } = shroutFleiss
  const results = resultsOf(masked(table, incomplete.mask))
  const entries = byCode(results)
  expect(entries.map(({ rank }) => rank)).toEqual([4, 5, 2, 5, 1, 3])
  expect(entries.map(({ mean }) => mean)).toEqual(tenfold(incomplete.mean))
  expect(entries.map(({ leastSquares }) => leastSquares)).toEqual(tenfold(incomplete.leastSquares))
  expect(results.jurors.map(({ severity }) => severity)).toEqual(tenfold(incomplete.severity))
  expect(results.notes).toEqual([
    { figure: 'kemeny', reason: 'not-unique' },
    { figure: 'borda', reason: 'unequal-sheets' },
    { figure: 'trimmed', reason: 'not-all' },
  ])
})

test('a small category as one value', () => {
  const results = resultsOf(
    [
      [9, 8, null],
      [3, 4, null],
      [null, null, 5],
      [null, null, null],
    ],
    exampleRule({ kind: 'mean' }, { minimumSheets: 2 }),
  )
  expect(results).toEqual({
    id: 'tech',
    entries: [
      {
        code: 'E1',
        rank: 1,
        score: '85',
        exact: '85/1',
        sheets: 2,
        mean: 85,
        median: 85,
        trimmed: null,
        z: null,
        leastSquares: null,
        borda: 2,
        bordaShare: 100,
        spread: 5,
        kemeny: 1,
        interval: [1, 1],
        notes: [
          { figure: 'trimmed', reason: 'too-few' },
          { figure: 'z', reason: 'no-standard-scores' },
          { figure: 'leastSquares', reason: 'not-connected' },
        ],
        places: {
          mean: { rank: 1, official: 1 },
          trimmed: null,
          median: { rank: 1, official: 1 },
          z: null,
          leastSquares: null,
          borda: { rank: 1, official: 1 },
          kemeny: { rank: 1, official: 1 },
        },
      },
      {
        code: 'E2',
        rank: 2,
        score: '35',
        exact: '35/1',
        sheets: 2,
        mean: 35,
        median: 35,
        trimmed: null,
        z: null,
        leastSquares: null,
        borda: 0,
        bordaShare: 0,
        spread: 5,
        kemeny: 2,
        interval: [2, 2],
        notes: [
          { figure: 'trimmed', reason: 'too-few' },
          { figure: 'z', reason: 'no-standard-scores' },
          { figure: 'leastSquares', reason: 'not-connected' },
        ],
        places: {
          mean: { rank: 2, official: 2 },
          trimmed: null,
          median: { rank: 2, official: 2 },
          z: null,
          leastSquares: null,
          borda: { rank: 2, official: 2 },
          kemeny: { rank: 2, official: 2 },
        },
      },
    ],
    unranked: [
      {
        code: 'E3',
        reason: 'below-minimum',
        sheets: 1,
        mean: 50,
        median: 50,
        trimmed: null,
        z: null,
        leastSquares: null,
        borda: 0,
        bordaShare: null,
        spread: null,
        kemeny: null,
        interval: null,
        notes: [
          { figure: 'trimmed', reason: 'too-few' },
          { figure: 'z', reason: 'no-standard-scores' },
          { figure: 'leastSquares', reason: 'not-connected' },
          { figure: 'kemeny', reason: 'unranked' },
          { figure: 'interval', reason: 'unranked' },
          { figure: 'spread', reason: 'too-few' },
          { figure: 'bordaShare', reason: 'too-few' },
        ],
      },
      {
        code: 'E4',
        reason: 'no-sheets',
        sheets: 0,
        mean: null,
        median: null,
        trimmed: null,
        z: null,
        leastSquares: null,
        borda: null,
        bordaShare: null,
        spread: null,
        kemeny: null,
        interval: null,
        notes: [
          { figure: 'mean', reason: 'too-few' },
          { figure: 'median', reason: 'too-few' },
          { figure: 'trimmed', reason: 'too-few' },
          { figure: 'z', reason: 'too-few' },
          { figure: 'leastSquares', reason: 'too-few' },
          { figure: 'borda', reason: 'too-few' },
          { figure: 'kemeny', reason: 'unranked' },
          { figure: 'interval', reason: 'unranked' },
          { figure: 'spread', reason: 'too-few' },
          { figure: 'bordaShare', reason: 'too-few' },
        ],
      },
    ],
    ties: [],
    agreement: expect.objectContaining({
      alphaInterval: expect.closeTo(1 - (3 * 200) / (16 * 650), 9) as number,
      kendallW: 1,
      kendallP: expect.closeTo(0.15729921, 7) as number,
      intervals: expect.objectContaining({ alphaInterval: null }) as unknown,
      block: { entries: ['E1', 'E2'], jurors: ['J1', 'J2'] },
      notes: [
        { figure: 'alphaInterval', reason: 'interval-too-few' },
        { figure: 'alphaOrdinal', reason: 'interval-too-few' },
        { figure: 'icc2k', reason: 'no-interval' },
        { figure: 'alphaNominal', reason: 'interval-too-few' },
        { figure: 'alphaRatio', reason: 'interval-too-few' },
        ...['icc11', 'icc21', 'icc31', 'icc1k', 'icc2k', 'icc3k', 'kendallW'].map((figure) => ({
          figure,
          reason: 'few-entries',
        })),
        { figure: 'kendallP', reason: 'rough' },
      ],
    }) as unknown,
    jurors: [expect.anything(), expect.anything(), expect.anything()] as unknown[],
    criteria: [expect.objectContaining({ id: 'merit', sheets: 5, mean: 58 })] as unknown[],
    outliers: [],
    uncounted: [],
    notes: [
      { figure: 'leastSquares', reason: 'not-connected' },
      { figure: 'borda', reason: 'unequal-sheets' },
    ],
  })
})

test('the score is a decimal of ten places at most beside the exact fraction', () => {
  const { entries } = resultsOf([[1, 1, 0]])
  expect(entries[0]).toMatchObject({ score: '6.6666666667', exact: '20/3' })
})

test('a category without any sheet has results too', () => {
  const results = resultsOf([[null], [null]])
  expect(results).toMatchObject({
    entries: [],
    unranked: [{ code: 'E1' }, { code: 'E2' }],
    jurors: [],
    agreement: { alphaInterval: null, icc2k: null, kendallW: null, block: null },
  })
})

test('the order in which sheets arrive changes no figure', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 20 }).map((steps) => steps / 2))
  const row = fc.array(cell, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (table) => {
      const entries = codes(table.length)
      const sheets = sheetsOfTable(table)
      const results = categoryResults(category, exampleRule(), entries, sheets, usualBootstrap)
      expect(
        categoryResults(
          category,
          exampleRule(),
          entries.toReversed(),
          sheets.toReversed(),
          usualBootstrap,
        ),
      ).toEqual(results)
    }),
    { numRuns: 30 },
  )
})
