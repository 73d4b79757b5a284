import { expect, test } from 'vitest'
import { partOf } from '../../../../../renderer/office/deliberate/audience/scenes/parts.ts'

const letters = [...'abcdefgh']

test('a list is cut into parts that are as even as may be', () => {
  expect(partOf(letters, 6, 1)).toEqual({ part: { number: 1, of: 2 }, lines: [...'abcd'] })
  expect(partOf(letters, 3, 3)).toEqual({ part: { number: 3, of: 3 }, lines: [...'gh'] })
})

test('beyond the last part is the last, before the first the first', () => {
  expect(partOf(letters, 6, 9)).toEqual(partOf(letters, 6, 2))
  expect(partOf(letters, 6, 0)).toEqual(partOf(letters, 6, 1))
})

test('no lines are one empty part', () => {
  expect(partOf([], 6, 1)).toEqual({ part: { number: 1, of: 1 }, lines: [] })
})
