import { isForTheWindow, leadingMs, leadsToText } from '../viewer/keys.ts'
import type { PressedKey } from '../viewer/protocol.ts'
import { textFieldInFocus, typeInto } from './typeInto.ts'

/**
 * Keys as the viewer hands them on. Those that follow one that leads into a text field wait until
 * that field has the focus and are typed there; all others go to `press`.
 */
export function createLedKeys(press: (pressed: PressedKey) => void): (pressed: PressedKey) => void {
  let waiting: PressedKey[] | null = null
  const heard = (pressed: PressedKey): void => {
    const field = textFieldInFocus()
    if (waiting !== null) waiting.push(pressed)
    else if (field !== null) typeInto(field, pressed)
    else if (isForTheWindow(pressed, true)) {
      press(pressed)
      if (leadsToText(pressed)) wait()
    }
  }
  const wait = (): void => {
    waiting = []
    const ending = new AbortController()
    const goOn = (): void => {
      if (ending.signal.aborted) return
      ending.abort()
      const keys = waiting ?? []
      waiting = null
      keys.forEach(heard)
    }
    // A little later: who takes the focus may select what is in the field too.
    const onFocus = (): void => {
      if (textFieldInFocus() !== null) setTimeout(goOn, 0)
    }
    document.addEventListener('focusin', onFocus, { signal: ending.signal })
    setTimeout(goOn, leadingMs)
  }
  return heard
}
