import { useCallback, useEffect } from 'react'
import { useHistoryKeys } from '../components/useHistoryKeys.ts'
import { useUndoing } from '../score/useUndoing.ts'
import { useDesk } from '../state/desk.ts'
import { currentRoute, type Route, useRoute } from '../state/route.ts'
import { followDesk, type Way } from '../state/undo.ts'

/** Screens on which a juror sees what is undone. */
const screens: ReadonlySet<Route['screen']> = new Set(['desk', 'score', 'export', 'myScores'])

/** Undo and redo by key, on the screens of an open desk. */
export function useUndoKeys(): void {
  const undoing = useUndoing()
  useEffect(followDesk, [])
  const moved = useCallback(
    (way: Way): boolean => {
      if (useDesk.getState().desk === null) return false
      if (!screens.has(currentRoute(useRoute.getState()).screen)) return false
      undoing(way)
      return true
    },
    [undoing],
  )
  useHistoryKeys(moved)
}
