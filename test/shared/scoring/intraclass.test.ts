import { expect, test } from 'vitest'
import type { Figure } from '../../../shared/scoring/figure.ts'
import { intraclass, meanSquares } from '../../../shared/scoring/intraclass.ts'
import shroutFleiss from '../../vectors/shrout-fleiss-1979.json' with { type: 'json' }
import wine from '../../vectors/wine-icc.json' with { type: 'json' }
import { transposed } from './exampleScores.ts'

function near(expected: Readonly<Record<string, number>>, digits: number): unknown {
  const close = Object.entries(expected).map(
    ([form, value]) => [form, { value: expect.closeTo(value, digits) as number }] as const,
  )
  return Object.fromEntries<Figure>(close)
}

test('the six coefficients of Shrout and Fleiss', () => {
  expect(intraclass(shroutFleiss.table)).toEqual(near(shroutFleiss.icc, 9))
})

test('their mean squares', () => {
  const { entries, jurors, error, within } = shroutFleiss.meanSquares
  expect(meanSquares(shroutFleiss.table)).toEqual({
    entries: expect.closeTo(entries, 6) as number,
    jurors: expect.closeTo(jurors, 6) as number,
    error: expect.closeTo(error, 6) as number,
    within: expect.closeTo(within, 6) as number,
  })
})

test('their ratios are the published F values', () => {
  const { entries, error, within } = meanSquares(shroutFleiss.table)
  expect(entries / within).toBeCloseTo(1.79468, 5)
  expect(entries / error).toBeCloseTo(11.02725, 5)
})

test('the six coefficients of the wine data', () => {
  expect(intraclass(transposed(wine.judges))).toEqual(near(wine.icc, 6))
})

test('entries that do not differ have no coefficient that divides by their difference', () => {
  const { icc1k, icc3k } = intraclass([
    [1, 3],
    [1, 3],
  ])
  expect([icc1k, icc3k]).toEqual([{ refused: 'constant' }, { refused: 'constant' }])
})

test('a table of one number has no coefficient at all', () => {
  const figures = Object.values(
    intraclass([
      [0.1, 0.1, 0.1],
      [0.1, 0.1, 0.1],
    ]),
  )
  expect(figures).toEqual(Array(6).fill({ refused: 'constant' }))
})
