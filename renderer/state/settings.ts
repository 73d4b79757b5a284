import { create } from 'zustand'
import { factorySettings, type Settings } from '../../shared/calls/settings.ts'
import type { Language } from '../../shared/model/prize.ts'
import { api } from './api.ts'

type SettingsStore = {
  readonly settings: Settings
  readonly read: () => Promise<void>
  readonly changed: (change: Partial<Settings>) => Promise<void>
  /** Somebody dragged the edge of a pane: the sizes that the panes of a group have now. */
  readonly panesMoved: (group: string, sizes: Settings['panes'][string]) => void
}

const writingPause = 1000
let panesRest = false
let panesDue = false

export const useSettings = create<SettingsStore>()((set, get) => ({
  settings: factorySettings,
  read: async () => {
    set({ settings: await api('settings.read', {}) })
  },
  changed: async (change) => {
    const settings = await api('settings.change', change)
    // The disk may be behind the panes on the screen, never ahead of them.
    set({ settings: { ...settings, panes: get().settings.panes } })
  },
  panesMoved: (group, sizes) => {
    const { settings } = get()
    set({ settings: { ...settings, panes: { ...settings.panes, [group]: sizes } } })
    keepPanes()
  },
}))

/** Writes where the panes are, at most once a second. Sizes that cannot be written hold until the window closes. */
function keepPanes(): void {
  panesDue = panesRest
  if (panesRest) return
  panesRest = true
  const { settings, changed } = useSettings.getState()
  changed({ panes: settings.panes }).catch(() => undefined)
  setTimeout(() => {
    panesRest = false
    if (panesDue) keepPanes()
  }, writingPause)
}

/** The language to speak: the chosen one, else the system's if there are words in it, else English. */
export function languageOf(settings: Settings): Language {
  if (settings.language !== 'system') return settings.language
  return navigator.language.startsWith('ko') ? 'ko' : 'en'
}
