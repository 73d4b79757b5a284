import { create } from 'zustand'
import type { HistoryMove, HistoryStep } from '../../shared/calls/history.ts'
import { api } from './api.ts'
import { useDesk } from './desk.ts'
import { useSaving } from './saving.ts'

export type Way = 'undo' | 'redo'

type UndoStore = {
  /** What undo and redo would do next; the history itself lies on the desk. */
  readonly undo: HistoryStep | null
  readonly redo: HistoryStep | null
  readonly read: () => Promise<void>
  /** Undoes or redoes one step; null when something is still unsaved, and nothing was done. */
  readonly moved: (way: Way) => Promise<HistoryMove | null>
}

export const useUndo = create<UndoStore>()((set) => ({
  undo: null,
  redo: null,
  read: async () => {
    if (useDesk.getState().desk === null) set({ undo: null, redo: null })
    else set(await api('desk.history', {}))
  },
  moved: async (way) => {
    const move = await useSaving.getState().inTurn(() => api(`desk.${way}`, {}))
    if (move === null) return null
    useDesk.getState().entriesMoved(move.entries, move.unexported)
    set(move.history)
    return move
  },
}))

/** Reads the history whenever something of the desk has changed; ends with the answer. */
export function followDesk(): () => void {
  return useDesk.subscribe(({ desk }, before) => {
    if (desk === before.desk) return
    // A desk that was locked meanwhile has no history to show; any other failure shows at the next undo.
    useUndo
      .getState()
      .read()
      .catch(() => undefined)
  })
}
