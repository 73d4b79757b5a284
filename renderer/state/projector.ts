import { create } from 'zustand'

export type Projected = 'both' | 'page' | 'scores'

type ProjectorStore = {
  readonly isOn: boolean
  readonly shows: Projected
  readonly toggled: () => void
  readonly left: () => void
  readonly chosen: (shows: Projected) => void
}

/** The entry in hand for those who sit far away: twice the size, and nothing else. */
export const useProjector = create<ProjectorStore>()((set) => ({
  isOn: false,
  shows: 'both',
  toggled: () => {
    set(({ isOn }) => ({ isOn: !isOn, shows: 'both' }))
  },
  left: () => {
    set({ isOn: false })
  },
  chosen: (shows) => {
    set({ shows })
  },
}))

/** A window of this width shows text twice as large as the program's usual; a wider one larger still. */
const twiceAt = 1280
const usual = 14
const smallest = 20

/** The size of the text in pixels: the same share of the screen on every projector. */
export function projectedSize(width: number): number {
  return Math.max((2 * usual * width) / twiceAt, smallest)
}
