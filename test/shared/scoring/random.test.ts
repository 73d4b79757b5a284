import { expect, test } from 'vitest'
import { seededRandom } from '../../../shared/scoring/random.ts'

const first = (seed: number, count: number): readonly number[] =>
  Array.from({ length: count }, seededRandom(seed))

test('the same seed gives the same numbers, another seed others', () => {
  expect(first(7, 20)).toEqual(first(7, 20))
  expect(first(7, 20)).not.toEqual(first(8, 20))
})

test('the numbers lie in [0, 1) and fill it evenly', () => {
  const numbers = first(2026, 100_000)
  const tenths = Map.groupBy(numbers, (number) => Math.floor(number * 10))
  expect([...tenths.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (const tenth of tenths.values()) expect(Math.abs(tenth.length - 10_000)).toBeLessThan(400)
})
