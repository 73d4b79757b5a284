import { create } from 'zustand'
import { api } from './api.ts'
import { run } from './run.ts'

type FullScreenStore = {
  /** As the shell says: the menu and the system change it too. */
  readonly isOn: boolean
  readonly told: (isOn: boolean) => void
  readonly toggled: () => void
}

/** Whether the window fills the screen. */
export const useFullScreen = create<FullScreenStore>()((set, get) => ({
  isOn: false,
  told: (isOn) => {
    set({ isOn })
  },
  toggled: () => {
    run(api('shell.setFullScreen', { on: !get().isOn }))
  },
}))
