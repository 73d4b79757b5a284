import { create } from 'zustand'
import type { Settings } from '../../shared/calls/settings.ts'
import type { Language } from '../../shared/model/prize.ts'
import { api } from './api.ts'

type SettingsStore = {
  readonly settings: Settings
  readonly read: () => Promise<void>
  readonly changed: (change: Partial<Settings>) => Promise<void>
}

const factory: Settings = { language: 'system', theme: 'system', textSize: 100, autoLock: 10 }

export const useSettings = create<SettingsStore>()((set) => ({
  settings: factory,
  read: async () => {
    set({ settings: await api('settings.read', {}) })
  },
  changed: async (change) => {
    set({ settings: await api('settings.change', change) })
  },
}))

/** The language to speak: the chosen one, else the system's if there are words in it, else English. */
export function languageOf(settings: Settings): Language {
  if (settings.language !== 'system') return settings.language
  return navigator.language.startsWith('ko') ? 'ko' : 'en'
}
