import { expect, test } from 'vitest'
import { closeAxis, wholeAxis } from '../../../renderer/myScores/axis.ts'
import { stackedPlaces } from '../../../renderer/myScores/stackedPlaces.ts'

test('points that would hide each other stand on top of each other, all others on the ground', () => {
  expect(stackedPlaces([10, 40, 40, 41, 43, 90])).toEqual([0, 0, 1, 2, 0, 0])
})

test('the whole axis is the same for everybody, with room for half a mark at its ends', () => {
  expect([
    wholeAxis.ticks,
    wholeAxis.percent(0),
    wholeAxis.percent(50),
    wholeAxis.percent(100),
  ]).toEqual([[0, 25, 50, 75, 100], 2.5, 50, 97.5])
})

test.each([
  ['a narrow range has twenty points at least', [62, 64], [60, 70, 80]],
  ['a range at the top does not pass 100', [98, 100], [80, 90, 100]],
  ['a range at the bottom does not pass 0', [0, 3], [0, 10, 20]],
  ['a wide range has fewer lines', [8, 95], [0, 20, 40, 60, 80, 100]],
  ['one value has an axis as well', [50], [40, 50, 60]],
])('%s', (_, values, ticks) => {
  expect(closeAxis(values).ticks).toEqual(ticks)
})
