import type { PressedKey } from './protocol.ts'

/**
 * Whether a key means something to the window, which then must hear of it: the frame has the focus. Tab
 * leads from a selection to its menu.
 */
export function isForTheWindow(pressed: PressedKey, selecting: boolean): boolean {
  const { key, ctrlKey, metaKey, shiftKey } = pressed
  if (key === 'Tab') return selecting && !shiftKey && !ctrlKey
  if (ctrlKey || metaKey) return !['c', 'a'].includes(key.toLowerCase()) && !isScrolling(key)
  if (key === ' ') return false
  return /^.$/u.test(key) || /^(?:Escape|Delete|Backspace|F\d{1,2})$/.test(key)
}

/** Home, End, the arrows and so on stay with the page. */
function isScrolling(key: string): boolean {
  return /^(?:Arrow|Page|Home$|End$)/.test(key) || key === 'Control' || key === 'Meta'
}

export function pressedKey(event: KeyboardEvent): PressedKey {
  const { key, code, ctrlKey, shiftKey, altKey, metaKey } = event
  return { key: key.slice(0, 32), code: code.slice(0, 32), ctrlKey, shiftKey, altKey, metaKey }
}

/** Long enough for a busy window; should nothing take the focus, keys mean the page again. */
export const leadingMs = 600

/** Whether a key leads into a text field of the window, so that what is typed next is meant for that. */
export function leadsToText({ key, ctrlKey, metaKey, altKey }: PressedKey): boolean {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'f'
  return !altKey && (key === 'c' || key === 'a')
}

export function isModifier({ key }: PressedKey): boolean {
  return /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process)$/.test(key)
}
