import { create } from 'zustand'
import type { BrokenOffice, Office } from '../../shared/calls/views.ts'
import { api } from './api.ts'

/** What a prize folder opened as: a prize, or only what keeps it from being one. */
export type OpenedOffice = Office | BrokenOffice

type OfficeStore = {
  /** Null while no prize folder is open. */
  readonly opened: OpenedOffice | null
  /** Whether every PDF has been opened since the folder was. */
  readonly isChecked: boolean
  /** The engine answered with the folder as it is now. */
  readonly answered: (opened: OpenedOffice) => void
  readonly checked: (opened: OpenedOffice) => void
  readonly closed: () => void
}

export const useOffice = create<OfficeStore>()((set) => ({
  opened: null,
  isChecked: false,
  answered: (opened) => {
    set(({ opened: before, isChecked }) => ({
      opened,
      isChecked: before?.folder === opened.folder && isChecked,
    }))
  },
  checked: (opened) => {
    set({ opened, isChecked: true })
  },
  closed: () => {
    set({ opened: null, isChecked: false })
  },
}))

export function isSound(opened: OpenedOffice): opened is Office {
  return 'prize' in opened
}

/** Reads the folder's text again, after somebody changed it or after something was built or collected. */
export async function officeReread(): Promise<void> {
  useOffice.getState().answered(await api('office.read', {}))
}
