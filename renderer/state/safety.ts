import { create } from 'zustand'
import type { DeskSafety } from '../../shared/calls/safetyCalls.ts'
import { api } from './api.ts'
import { useDesk } from './desk.ts'

type SafetyStore = {
  /** Null until somebody has read that the store was rebuilt. */
  readonly restored: DeskSafety['restored']
  readonly hasRoom: boolean
  readonly read: () => Promise<void>
  readonly restoredRead: () => void
}

/** What a juror should know of the desk's store: that it was rebuilt, that the disk is full. */
export const useSafety = create<SafetyStore>()((set) => ({
  restored: null,
  hasRoom: true,
  read: async () => {
    if (useDesk.getState().desk === null) return
    const { restored, hasRoom } = await api('desk.safety', {})
    const isNew = !readAlready.has(keyOf(restored))
    set({ restored: isNew ? restored : null, hasRoom })
  },
  restoredRead: () => {
    set(({ restored }) => {
      readAlready.add(keyOf(restored))
      return { restored: null }
    })
  },
}))

const readAlready = new Set<string>()

function keyOf(restored: DeskSafety['restored']): string {
  return `${useDesk.getState().desk?.deskId ?? ''} ${JSON.stringify(restored)}`
}
