import { expect, test } from 'vitest'
import { nearestSpot, spotAfter } from '../../../../../renderer/office/results/plots/spotMoves.ts'
import type { Spot } from '../../../../../shared/plots/scene.ts'

const spot = (of: string, x: number, y: number): Spot => ({ of, x, y, said: '', entryCode: null })
const spots = [spot('A', 10, 5), spot('A', 50, 5), spot('B', 45, 20), spot('B', 90, 20)]

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 3, 3],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 2],
  ['ArrowDown', 3, 3],
  ['ArrowUp', 3, 1],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['a', 0, null],
])('%s from spot %i leads to %s', (key, from, to) => {
  expect(spotAfter(key, from, spots)).toBe(to)
})

test('the pointer means the nearest spot within its reach', () => {
  expect(nearestSpot(spots, [48, 12], 24)).toBe(1)
  expect(nearestSpot(spots, [48, 90], 24)).toBe(null)
})

test('keys in a plot without spots lead nowhere', () => {
  expect(spotAfter('ArrowDown', 0, [])).toBe(0)
})
