import { create } from 'zustand'
import type { AudienceScene } from '../../shared/calls/audienceScene.ts'

type AudienceStore = {
  /** Whether there is a window for the audience. */
  readonly open: boolean
  /** What it shows; null while it is empty. */
  readonly scene: AudienceScene | null
  readonly told: (open: boolean) => void
  readonly shown: (scene: AudienceScene) => void
  readonly blanked: () => void
}

/** The window for the audience, as far as the program's own window knows it. */
export const useAudience = create<AudienceStore>()((set) => ({
  open: false,
  scene: null,
  told: (open) => {
    set(open ? { open } : { open, scene: null })
  },
  shown: (scene) => {
    set({ scene })
  },
  blanked: () => {
    set({ scene: null })
  },
}))
