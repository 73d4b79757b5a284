import { expect, test } from 'vitest'
import { isForTheWindow } from '../../../renderer/viewer/keys.ts'

const plain = { code: '', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false }

test.each(['1', 'n', 'F', '?', '[', ']', '.', 'Escape', 'F3', 'Delete', '½'])(
  'the window hears of %s',
  (key) => {
    expect(isForTheWindow({ ...plain, key })).toBe(true)
  },
)

test.each([' ', 'ArrowDown', 'PageUp', 'Home', 'Tab', 'Shift', 'Enter'])(
  'the page keeps %s, which scrolls it or moves the focus',
  (key) => {
    expect(isForTheWindow({ ...plain, key })).toBe(false)
  },
)

test.each(['f', 'Enter', '+', '0', 'z'])('the window hears of Ctrl and %s', (key) => {
  expect(isForTheWindow({ ...plain, key, ctrlKey: true })).toBe(true)
})

test.each(['c', 'C', 'a', 'End', 'Control'])('the page keeps Ctrl and %s', (key) => {
  expect(isForTheWindow({ ...plain, key, ctrlKey: true })).toBe(false)
})
