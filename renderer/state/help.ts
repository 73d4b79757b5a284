import { create } from 'zustand'

type HelpStore = {
  readonly keysShown: boolean
  readonly keysAsked: () => void
  readonly keysClosed: () => void
}

export const useHelp = create<HelpStore>()((set) => ({
  keysShown: false,
  keysAsked: () => {
    set({ keysShown: true })
  },
  keysClosed: () => {
    set({ keysShown: false })
  },
}))
