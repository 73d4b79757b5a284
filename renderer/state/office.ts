import { create } from 'zustand'
import type { BrokenOffice, Office } from '../../shared/calls/views.ts'
import { api } from './api.ts'

/** What a prize folder opened as: a prize, or only what keeps it from being one. */
export type OpenedOffice = Office | BrokenOffice

type OfficeStore = {
  /** Null while no prize folder is open. */
  readonly opened: OpenedOffice | null
  /** How often an open prize was locked; each time its folder is opened afresh. */
  readonly lockings: number
  /** The engine answered with the folder as it is now. */
  readonly answered: (opened: OpenedOffice) => void
  readonly closed: () => void
  readonly locked: () => void
}

export const useOffice = create<OfficeStore>()((set) => ({
  opened: null,
  lockings: 0,
  answered: (opened) => {
    set({ opened })
  },
  closed: () => {
    set({ opened: null })
  },
  locked: () => {
    set(({ lockings }) => ({ opened: null, lockings: lockings + 1 }))
  },
}))

export function isSound(opened: OpenedOffice): opened is Office {
  return 'prize' in opened
}

/** Whether the office passphrase has been given. */
export function isUnlocked({ opened }: Pick<OfficeStore, 'opened'>): boolean {
  return opened !== null && isSound(opened) && opened.unlocked
}

/** Reads the folder's text again, after somebody changed it or after something was built or collected. */
export async function officeReread(): Promise<void> {
  useOffice.getState().answered(await api('office.read', {}))
}
