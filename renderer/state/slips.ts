import { create } from 'zustand'
import type { BuildRecord, Slip } from '../../shared/calls/views.ts'

type SlipStore = {
  /** What the latest build gave; the next one gives the same slips. Null once they were put away. */
  readonly built: { readonly build: BuildRecord; readonly slips: readonly Slip[] } | null
  /** Base name of the file they were written to last. */
  readonly savedAs: string | null
  readonly bundleBuilt: (build: BuildRecord, slips: readonly Slip[]) => void
  readonly slipsSaved: (file: string) => void
  readonly putAway: () => void
}

export const useSlips = create<SlipStore>()((set) => ({
  built: null,
  savedAs: null,
  bundleBuilt: (build, slips) => {
    set({ built: { build, slips }, savedAs: null })
  },
  slipsSaved: (file) => {
    set({ savedAs: file })
  },
  putAway: () => {
    set({ built: null, savedAs: null })
  },
}))
