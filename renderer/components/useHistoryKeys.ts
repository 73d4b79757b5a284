import { useEffect } from 'react'
import { isTyping } from './isTyping.ts'
import type { Way } from '../state/undo.ts'

/**
 * Undo and redo by key; `moved` says whether it was meant. A text field keeps the keys for its typing.
 */
export function useHistoryKeys(moved: (way: Way) => boolean): void {
  useEffect(() => {
    const ending = new AbortController()
    const pressed = (event: KeyboardEvent): void => {
      const way = wayOf(event)
      if (way === null || event.defaultPrevented || isTyping(event)) return
      if (moved(way)) event.preventDefault()
    }
    window.addEventListener('keydown', pressed, { signal: ending.signal })
    return () => {
      ending.abort()
    }
  }, [moved])
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Way | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' ? 'redo' : null
}
