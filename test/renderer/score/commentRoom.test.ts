import { expect, test } from 'vitest'
import { lengthWith, mostUnits } from '../../../renderer/score/commentRoom.ts'

test('an insertion takes the place of what is selected, and a line end counts once', () => {
  const field = { value: 'good work', selectionStart: 5, selectionEnd: 9 }
  expect(lengthWith(field, 'a\r\nb')).toBe(8)
})

test('a character counts as one, whatever it takes to store it', () => {
  expect(lengthWith({ value: '', selectionStart: 0, selectionEnd: 0 }, '🏙🏙한')).toBe(3)
  expect(mostUnits('🏙🏙한', 500)).toBe(502)
})

test('no limit is above what a sheet holds', () => {
  expect(mostUnits('🏙', 10_000)).toBe(10_000)
})
