import type { PressedKey } from '../viewer/protocol.ts'

type TextField = HTMLInputElement | HTMLTextAreaElement

export function textFieldInFocus(): TextField | null {
  const focused = document.activeElement
  if (focused instanceof HTMLTextAreaElement) return focused
  // Only fields for text know a selection.
  return focused instanceof HTMLInputElement && focused.selectionStart !== null ? focused : null
}

/** Does in a text field what the key would have done there, had the field had the focus. */
export function typeInto(field: TextField, pressed: PressedKey): void {
  const event = new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true })
  if (!field.dispatchEvent(event) || pressed.ctrlKey || pressed.metaKey) return
  const { key } = pressed
  if (/^.$/u.test(key)) replaceSelected(field, key)
  else if (key === 'Enter' && field instanceof HTMLTextAreaElement) replaceSelected(field, '\n')
  else if (key === 'Backspace') removeBefore(field)
}

function replaceSelected(field: TextField, text: string): void {
  const { selectionStart, selectionEnd } = field
  field.setRangeText(text, selectionStart ?? 0, selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }))
}

function removeBefore(field: TextField): void {
  const { selectionStart, selectionEnd } = field
  if (selectionStart === selectionEnd && selectionStart !== null)
    field.setSelectionRange(Math.max(0, selectionStart - 1), selectionStart)
  replaceSelected(field, '')
}
