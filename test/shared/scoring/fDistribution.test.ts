import { expect, test } from 'vitest'
import { fQuantile, fTail, studentQuantile } from '../../../shared/scoring/fDistribution.ts'

// Quantiles and tails from R 4.2.2: qf(1 - tail, df1, df2), qt, pf.
test.each([
  [0.025, 5, 15, 3.57641534927906],
  [0.025, 15, 5, 6.427728167078776],
  [0.025, 5, 4.786, 7.49712285740058],
  [0.025, 1, 1, 647.789011477844],
  [0.025, 0.7, 300, 5.963438698067274],
  [0.025, 300, 0.9, 2136.333886751167],
  [0.025, 2000, 3000, 1.082973065460354],
])('F exceeds its upper %d quantile with %d and %d degrees of freedom so often', (...row) => {
  const [tail, df1, df2, quantile] = row
  expect(fQuantile(tail, df1, df2) / quantile).toBeCloseTo(1, 11)
  expect(fTail(quantile, df1, df2)).toBeCloseTo(tail, 12)
})

test('Student’s t is the root of an F with one degree of freedom', () => {
  expect(studentQuantile(0.05, 10)).toBeCloseTo(2.228138851986274, 12)
})

test('tails that R knows', () => {
  expect(fTail(11.02725, 5, 15)).toBeCloseTo(0.0001345663762758363, 15)
  expect(fTail(1.79468, 5, 18)).toBeCloseTo(0.1647684958809171, 13)
  expect(fTail(0, 3, 4)).toBe(1)
})
