import { expect, test } from 'vitest'
import { decimalOf } from '../../../renderer/components/decimalOf.ts'

test.each([
  ['1', 1],
  [' 0.5 ', 0.5],
  ['2,25', 2.25],
  ['−3', -3],
  ['1.234', null],
  ['1e3', null],
  ['', null],
  ['five', null],
])('%j is %s', (text, number) => {
  expect(decimalOf(text)).toBe(number)
})
