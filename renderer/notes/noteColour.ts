import { create } from 'zustand'
import type { HighlightColour } from '../../shared/model/annotation.ts'

type ColourStore = {
  /** The one used last; what the key highlights with. */
  readonly colour: HighlightColour
  readonly used: (colour: HighlightColour) => void
}

export const useNoteColour = create<ColourStore>()((set) => ({
  colour: 'yellow',
  used: (colour) => {
    set({ colour })
  },
}))

export function noteColourUsed(colour: HighlightColour): void {
  useNoteColour.getState().used(colour)
}
