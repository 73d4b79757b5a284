import { expect, test } from 'vitest'
import { readerCommandOf } from '../../../renderer/reader/readerKeys.ts'

const plain = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false }

test.each([
  ['[', plain, 'previousPage'],
  [']', plain, 'nextPage'],
  ['+', { ...plain, shiftKey: true }, 'zoomIn'],
  ['-', plain, 'zoomOut'],
  ['Escape', plain, 'escape'],
  ['F3', { ...plain, shiftKey: true }, 'findPrevious'],
  ['f', { ...plain, ctrlKey: true }, 'find'],
  ['F', { ...plain, metaKey: true }, 'find'],
  ['0', { ...plain, ctrlKey: true }, 'fitWidth'],
] as const)('%s moves in the document', (key, held, command) => {
  expect(readerCommandOf({ key, ...held })).toBe(command)
})

test.each([
  ['3', plain],
  ['0', plain],
  ['n', plain],
  ['f', plain],
  ['.', plain],
  ['?', { ...plain, shiftKey: true }],
  ['Enter', { ...plain, ctrlKey: true }],
  ['z', { ...plain, ctrlKey: true }],
  ['[', { ...plain, altKey: true }],
] as const)('%s is left to the rubric', (key, held) => {
  expect(readerCommandOf({ key, ...held })).toBe(null)
})
