import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mean, median, trimmedMean } from '../../../shared/scoring/averages.ts'
import { fraction, fromInteger } from '../../../shared/scoring/fraction.ts'

const whole = (...values: readonly number[]) => values.map(fromInteger)
const anyValues = (minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: -1000, max: 1000 }).map(fromInteger), { minLength, maxLength })

test('nothing has no average', () => {
  expect([mean([]), median([]), trimmedMean([], 0), trimmedMean([], 1)]).toEqual(
    Array(4).fill(null),
  )
})

test('the mean is exact', () => {
  expect(mean(whole(1, 1, 2))).toEqual(fraction(4n, 3n))
})

test('the median is the middle value, or halfway between two', () => {
  expect(median(whole(9))).toEqual(fromInteger(9))
  expect(median(whole(9, 1, 2))).toEqual(fromInteger(2))
  expect(median(whole(9, 1, 2, 3))).toEqual(fraction(5n, 2n))
  expect(median(whole(4, 1))).toEqual(fraction(5n, 2n))
})

test('trimming drops as many at each end', () => {
  expect(trimmedMean(whole(10, 1, 2, 3, 100), 1)).toEqual(fromInteger(5))
  expect(trimmedMean(whole(1, 2), 1)).toBeNull()
  expect(trimmedMean(whole(1, 2, 3, 4), 2)).toBeNull()
  expect(trimmedMean(whole(1, 2, 3), 10)).toBeNull()
})

test('trimming one of three or four leaves the median', () => {
  fc.assert(
    fc.property(anyValues(3, 4), (values) => {
      expect(trimmedMean(values, 1)).toEqual(median(values))
    }),
  )
})
