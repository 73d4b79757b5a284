import { expect, test } from 'vitest'
import { labelOf } from '../../../../scripts/sample/page/feet.ts'

test('the first pages count in Roman numerals, the others from 1', () => {
  expect([0, 1, 2, 3, 4].map((page) => labelOf(page, 3))).toEqual(['i', 'ii', 'iii', '1', '2'])
})

test('without Roman pages all count from 1', () => {
  expect([0, 1].map((page) => labelOf(page, 0))).toEqual(['1', '2'])
})
