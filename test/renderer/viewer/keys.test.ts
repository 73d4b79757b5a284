import { expect, test } from 'vitest'
import { isForTheWindow, leadsToText } from '../../../renderer/viewer/keys.ts'

const plain = { code: '', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false }

test.each(['1', 'n', 'F', '?', '[', ']', '.', 'Escape', 'F3', 'Delete', '½'])(
  'the window hears of %s',
  (key) => {
    expect(isForTheWindow({ ...plain, key }, false)).toBe(true)
  },
)

test.each([' ', 'ArrowDown', 'PageUp', 'Home', 'Tab', 'Shift', 'Enter'])(
  'the page keeps %s, which scrolls it or moves the focus',
  (key) => {
    expect(isForTheWindow({ ...plain, key }, false)).toBe(false)
  },
)

test.each(['f', 'Enter', '+', '0', 'z'])('the window hears of Ctrl and %s', (key) => {
  expect(isForTheWindow({ ...plain, key, ctrlKey: true }, false)).toBe(true)
})

test.each(['c', 'C', 'a', 'End', 'Control'])('the page keeps Ctrl and %s', (key) => {
  expect(isForTheWindow({ ...plain, key, ctrlKey: true }, false)).toBe(false)
})

test('Tab leads out of the page to the menu of what is selected, and only then', () => {
  const tab = { ...plain, key: 'Tab' }
  expect(isForTheWindow(tab, true)).toBe(true)
  expect(isForTheWindow({ ...tab, shiftKey: true }, true)).toBe(false)
  expect(isForTheWindow({ ...tab, ctrlKey: true }, true)).toBe(false)
})

test('Ctrl and F, a comment and a note lead into a text field; no other key does', () => {
  const leading = ['f', 'c', 'a', '1', 'n', 'Tab'].filter((key) => leadsToText({ ...plain, key }))
  expect(leading).toEqual(['c', 'a'])
  expect(leadsToText({ ...plain, key: 'F', ctrlKey: true })).toBe(true)
  expect(leadsToText({ ...plain, key: 'c', ctrlKey: true })).toBe(false)
})
