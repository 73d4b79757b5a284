import { expect, test } from 'vitest'
import { randomOf } from '../../../scripts/sample/random.ts'

test('the same seed gives the same figures, another seed others', () => {
  const draw = (seed: string): readonly number[] => {
    const random = randomOf(seed)
    return Array.from({ length: 5 }, () => random.whole(1, 1000))
  }
  expect(draw('a')).toEqual(draw('a'))
  expect(draw('a')).not.toEqual(draw('b'))
})

test('whole numbers reach both ends and never pass them', () => {
  const random = randomOf('ends')
  const drawn = new Set(Array.from({ length: 500 }, () => random.whole(2, 4)))
  expect([...drawn].toSorted()).toEqual([2, 3, 4])
})

test('some values are different ones', () => {
  const chosen = randomOf('some').some(['a', 'b', 'c', 'd'], 3)
  expect(new Set(chosen).size).toBe(3)
})

test('nothing can be picked from nothing', () => {
  expect(() => randomOf(1).pick([])).toThrow('There is nothing to pick from.')
})
