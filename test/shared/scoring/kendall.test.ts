import { expect, test } from 'vitest'
import { kendallW } from '../../../shared/scoring/kendall.ts'
import vectors from '../../vectors/kendall-w.json' with { type: 'json' }
import { transposed } from './exampleScores.ts'

test.each(vectors)('$name: W is $w', ({ jurors, w, s, ties, chiSquared, degreesOfFreedom, p }) => {
  expect(kendallW(transposed(jurors))).toEqual({
    value: {
      w: expect.closeTo(w, 9) as number,
      s: expect.closeTo(s, 9) as number,
      ties,
      chiSquared: expect.closeTo(chiSquared, 6) as number,
      degreesOfFreedom,
      p: expect.closeTo(p, 6) as number,
    },
  })
})

test('jurors of one mind have W = 1, whatever their numbers', () => {
  const result = kendallW([
    [1, 10],
    [2, 11],
    [3, 90],
  ])
  expect(result).toMatchObject({ value: { w: 1 } })
})

test('jurors who put nothing before anything are refused', () => {
  expect(
    kendallW([
      [5, 2],
      [5, 2],
    ]),
  ).toEqual({ refused: 'constant' })
})
