import type { Pages } from './createPages.ts'
import { isForTheWindow, isModifier, leadingMs, leadsToText, pressedKey } from './keys.ts'
import type { Send } from './session.ts'

/**
 * Hands the window its keys. After one that leads into a text field, all are handed on until the
 * window has taken the focus: what is typed quickly belongs to that field, not to the page.
 */
export function watchKeys({ container }: Pages, send: Send): void {
  let leadingUntil = 0
  window.addEventListener('keydown', (event) => {
    const pressed = pressedKey(event)
    const isLed = event.timeStamp < leadingUntil && !isModifier(pressed)
    if (!isLed && !isForTheWindow(pressed, isSelecting(container))) return
    event.preventDefault()
    send({ type: 'keyPressed', pressed })
    if (leadsToText(pressed)) leadingUntil = event.timeStamp + leadingMs
  })
  window.addEventListener('blur', () => {
    leadingUntil = 0
  })
}

function isSelecting(container: HTMLElement): boolean {
  return (
    document.getSelection()?.isCollapsed === false || container.querySelector('.drawn') !== null
  )
}
