import { expect, test } from 'vitest'
import { midRanks } from '../../../shared/scoring/midRanks.ts'

const ascending = (a: number, b: number) => a - b

test('the highest is first and equals share the mean of their places', () => {
  expect(midRanks([3, 9, 3, 1, 3], ascending)).toEqual([3, 1, 3, 5, 3])
  expect(midRanks([5, 5], ascending)).toEqual([1.5, 1.5])
  expect(midRanks([], ascending)).toEqual([])
})
