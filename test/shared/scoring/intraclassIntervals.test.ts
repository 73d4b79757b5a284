import { expect, test } from 'vitest'
import { intraclassIntervals } from '../../../shared/scoring/intraclassIntervals.ts'
import shroutFleiss from '../../vectors/shrout-fleiss-1979.json' with { type: 'json' }

test('the 95 % intervals of all six coefficients of Shrout and Fleiss', () => {
  const expected = Object.entries(shroutFleiss.intervals).map(([form, bounds]) => [
    form,
    { value: bounds.map((bound) => expect.closeTo(bound, 9) as number) },
  ])
  expect(intraclassIntervals(shroutFleiss.table)).toEqual(Object.fromEntries(expected))
})

test('jurors who differ in nothing but severity leave no error, and so no interval but the one-way ones', () => {
  const { icc11, icc21, icc31, icc3k } = intraclassIntervals([
    [1, 3],
    [2, 4],
    [5, 7],
  ])
  expect([icc21, icc31, icc3k]).toEqual(Array(3).fill({ refused: 'constant' }))
  expect(icc11).toHaveProperty('value')
})

test('where jurors disagree more than chance, the mean of several has no lower end', () => {
  const { icc2k } = intraclassIntervals([
    [1, 5],
    [5, 1],
    [3, 3.5],
  ])
  expect(icc2k).toEqual({ refused: 'constant' })
})

test('entries that do not differ at all leave no interval', () => {
  const { icc21, icc31 } = intraclassIntervals([
    [20, 10],
    [30, 0],
  ])
  expect([icc21, icc31]).toEqual(Array(2).fill({ refused: 'constant' }))
})
