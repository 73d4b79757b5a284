import { expect, test } from 'vitest'
import { clockText } from '../../../renderer/audience/useTimeLeft.ts'

test.each([
  [300_000, '5:00'],
  [245_000, '4:05'],
  [244_001, '4:05'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-12_000, '+0:12'],
  [-3_605_000, '+60:05'],
])('%i milliseconds left are shown as %s', (left, text) => {
  expect(clockText(left)).toBe(text)
})
