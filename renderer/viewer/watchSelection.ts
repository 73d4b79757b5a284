import type { Pages } from './createPages.ts'
import type { Selected } from './protocol.ts'
import { selectedText, selectedWords } from './selection.ts'

const settleMs = 150

/** Tells of the selected text once it rests, again when it moves on the screen, and when it is gone. */
export function watchSelection(
  pages: Pages,
  onSelected: (selected: Selected) => void,
  onCleared: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let pointerDown = false
  let told = false
  const tell = (): void => {
    if (pointerDown) return
    const selected = selectedText(pages)
    if (selected !== null) onSelected(selected)
    else if (told) onCleared()
    told = selected !== null
  }
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(tell, settleMs)
  }
  document.addEventListener('selectionchange', settle)
  document.addEventListener('pointerdown', (event) => {
    pointerDown = true
    if (event.button !== 0 || event.shiftKey) return
    // Pressed on selected words, the browser would drag these instead of selecting anew.
    document.getSelection()?.empty()
    if (told) onCleared()
    told = false
  })
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      pointerDown = false
      settle()
    })
  }
  document.addEventListener('copy', copyAsRead, { capture: true })
  pages.container.addEventListener('scroll', () => {
    if (told) settle()
  })
  pages.eventBus.on('scalechanging', settle)
}

/** What is copied reads as what is cited. */
function copyAsRead(event: ClipboardEvent): void {
  const words = selectedWords()
  if (words === null) return
  event.clipboardData?.setData('text/plain', words.replaceAll('\0', ''))
  event.preventDefault()
  event.stopImmediatePropagation()
}
