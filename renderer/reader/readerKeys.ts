import type { PressedKey } from '../viewer/protocol.ts'

/** What a key asks of the reader. */
export type ReaderCommand =
  | 'previousPage'
  | 'nextPage'
  | 'find'
  | 'findNext'
  | 'findPrevious'
  | 'escape'
  | 'zoomIn'
  | 'zoomOut'
  | 'fitWidth'
  | 'selectHere'
  | 'screenUp'
  | 'screenDown'

type Key = Omit<PressedKey, 'code'>

/** Digits, letters and Ctrl+Enter are the rubric's; the reader takes only what moves in a document. */
export function readerCommandOf(pressed: Key): ReaderCommand | null {
  if (pressed.altKey) return null
  return pressed.ctrlKey || pressed.metaKey ? commandWithControl(pressed) : plainCommand(pressed)
}

function plainCommand({ key, shiftKey }: Key): ReaderCommand | null {
  switch (key) {
    case '[':
      return 'previousPage'
    case ']':
      return 'nextPage'
    case '+':
    case '=':
      return 'zoomIn'
    case '-':
      return 'zoomOut'
    case 'PageUp':
      return 'screenUp'
    case 'PageDown':
      return 'screenDown'
    case 'Escape':
      return 'escape'
    case 's':
      return 'selectHere'
    case 'F3':
      return shiftKey ? 'findPrevious' : 'findNext'
    default:
      return null
  }
}

function commandWithControl({ key, shiftKey }: Key): ReaderCommand | null {
  switch (key.toLowerCase()) {
    case 'f':
      return shiftKey ? null : 'find'
    case 'g':
      return shiftKey ? 'findPrevious' : 'findNext'
    case '+':
    case '=':
      return 'zoomIn'
    case '-':
      return 'zoomOut'
    case '0':
      return 'fitWidth'
    default:
      return null
  }
}
