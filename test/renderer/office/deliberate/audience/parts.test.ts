import { expect, test } from 'vitest'
import { partOf } from '../../../../../renderer/office/deliberate/audience/scenes/parts.ts'

const lines = [1, 2, 3, 4, 5, 6, 7, 8]

test('a list is cut into parts that are as even as may be', () => {
  expect(partOf(lines, 6, 1)).toEqual({ part: { number: 1, of: 2 }, lines: [1, 2, 3, 4] })
  expect(partOf(lines, 3, 3)).toEqual({ part: { number: 3, of: 3 }, lines: [7, 8] })
})

test('beyond the last part is the last, before the first the first', () => {
  expect(partOf(lines, 6, 9)).toEqual(partOf(lines, 6, 2))
  expect(partOf(lines, 6, 0)).toEqual(partOf(lines, 6, 1))
})

test('no lines are one empty part', () => {
  expect(partOf([], 6, 1)).toEqual({ part: { number: 1, of: 1 }, lines: [] })
})
