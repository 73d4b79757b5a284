import { create } from 'zustand'
import type { Evidence } from '../../shared/model/sheet.ts'
import type { ReaderSelection } from '../reader/readerDocument.ts'

/** What is being dragged to a criterion: a selection, or something cited for another one. */
export type Dragged =
  | { readonly kind: 'selection'; readonly selection: ReaderSelection }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }

type DragStore = {
  /** Null while nothing is dragged. */
  readonly dragged: Dragged | null
  readonly begun: (dragged: Dragged) => void
  readonly ended: () => void
}

export const useDragging = create<DragStore>()((set) => ({
  dragged: null,
  begun: (dragged) => {
    set({ dragged })
  },
  ended: () => {
    set({ dragged: null })
  },
}))

/** Only words of ours: what is dragged itself stays in the window. */
export const dragType = 'application/x-jurybox-evidence'
