import { expect, test } from 'vitest'
import { figure, roundTop } from '../../../../scripts/sample/draw/axes.ts'

test.each([
  [0.9, 1],
  [7, 8],
  [24, 25],
  [112, 150],
  [24_880, 25_000],
])('an axis for %d ends at %d', (most, top) => {
  expect(roundTop(most)).toBe(top)
})

test('thousands are set apart by a thin space', () => {
  expect([figure(999), figure(24_880), figure(1234.5)]).toEqual([
    '999',
    '24\u202f880',
    '1\u202f234.5',
  ])
})
