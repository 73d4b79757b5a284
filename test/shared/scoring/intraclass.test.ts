import { expect, test } from 'vitest'
import type { Figure } from '../../../shared/scoring/figure.ts'
import { intraclass, intraclassTests, meanSquares } from '../../../shared/scoring/intraclass.ts'
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

test('their F tests', () => {
  const { oneWay, twoWay } = shroutFleiss.tests
  const close = (test: typeof oneWay): unknown => ({
    value: {
      f: expect.closeTo(test.f, 9) as number,
      df1: test.df1,
      df2: test.df2,
      p: expect.closeTo(test.p, 9) as number,
    },
  })
  expect(intraclassTests(shroutFleiss.table)).toEqual({
    oneWay: close(oneWay),
    twoWay: close(twoWay),
  })
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
