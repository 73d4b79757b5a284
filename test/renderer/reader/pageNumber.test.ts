import { expect, test } from 'vitest'
import { labelOf, pageMeant } from '../../../renderer/reader/pageNumber.ts'

const labels = ['i', 'ii', '1', '2', '']

test.each([
  ['3', null, 3],
  [' 12 ', null, 12],
  ['0', null, null],
  ['13', null, null],
  ['abc', null, null],
  ['', null, null],
  ['II', labels, 2],
  ['1', labels, 3],
  ['5', labels, 5],
] as const)('"%s" means a page', (text, these, page) => {
  expect(pageMeant(text, these, 12)).toBe(page)
})

test('a page without a label is called by its number', () => {
  expect([labelOf(2, labels), labelOf(5, labels), labelOf(7, null)]).toEqual(['ii', '5', '7'])
})
