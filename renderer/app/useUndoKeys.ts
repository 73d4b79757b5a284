import { useEffect } from 'react'
import { isTyping } from '../components/isTyping.ts'
import { useUndoing } from '../score/useUndoing.ts'
import { useDesk } from '../state/desk.ts'
import { currentRoute, type Route, useRoute } from '../state/route.ts'
import { followDesk, type Way } from '../state/undo.ts'

/** Screens on which a juror sees what is undone. */
const screens: ReadonlySet<Route['screen']> = new Set(['desk', 'score', 'export', 'myScores'])

/** Undo and redo by key, on the screens of an open desk. A text field keeps the keys for its typing. */
export function useUndoKeys(): void {
  const undoing = useUndoing()
  useEffect(followDesk, [])
  useEffect(() => {
    const ending = new AbortController()
    const pressed = (event: KeyboardEvent): void => {
      const way = wayOf(event)
      if (way === null || event.defaultPrevented || isTyping(event)) return
      if (useDesk.getState().desk === null) return
      if (!screens.has(currentRoute(useRoute.getState()).screen)) return
      event.preventDefault()
      undoing(way)
    }
    window.addEventListener('keydown', pressed, { signal: ending.signal })
    return () => {
      ending.abort()
    }
  }, [undoing])
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Way | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' ? 'redo' : null
}
