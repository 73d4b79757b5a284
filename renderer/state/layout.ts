import { create } from 'zustand'
import { bareLayout, type ReadingLayout } from '../../shared/calls/views.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import { api } from './api.ts'
import { run } from './run.ts'

type LayoutStore = {
  readonly layout: ReadingLayout
  readonly read: () => Promise<void>
  readonly changed: (change: Partial<ReadingLayout>) => void
  /** Writes what waits to be written. */
  readonly flush: () => Promise<void>
}

const rest = 1000
let timer: ReturnType<typeof setTimeout> | null = null

/** Which documents lie on the screen, and how; kept on the desk after a short rest. */
export const useLayout = create<LayoutStore>()((set, get) => ({
  layout: bareLayout,
  read: async () => {
    set({ layout: await api('desk.readingLayout', {}) })
  },
  changed: (change) => {
    set(({ layout }) => ({ layout: { ...layout, ...change } }))
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      run(get().flush())
    }, rest)
  },
  flush: async () => {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    await api('desk.rememberLayout', get().layout)
  },
}))

/** A document was shown: of those of its entry it is now the last. */
export function documentShown(documentId: DocumentId, ofEntry: readonly DocumentId[]): void {
  const { layout, changed } = useLayout.getState()
  changed({ shown: [...layout.shown.filter((id) => !ofEntry.includes(id)), documentId] })
}

/** The document of an entry that was shown last. */
export function lastShown(ofEntry: readonly DocumentId[]): DocumentId | null {
  return useLayout.getState().layout.shown.find((id) => ofEntry.includes(id)) ?? null
}

/** A document was laid beside those of the entry in hand; one of another entry stays there. */
export function documentLaidBeside(documentId: DocumentId, inHand: readonly DocumentId[]): void {
  const { layout, changed } = useLayout.getState()
  if (!inHand.includes(documentId)) changed({ kept: documentId })
  else {
    const others = layout.shownBeside.filter((id) => !inHand.includes(id))
    changed({ kept: null, shownBeside: [...others, documentId] })
  }
}

/** What lies beside the documents of the entry in hand: what stays there, else its own, else its second. */
export function documentBeside(
  { kept, shownBeside }: ReadingLayout,
  inHand: readonly DocumentId[],
  readable: (documentId: DocumentId) => boolean,
): DocumentId | null {
  if (kept !== null && readable(kept)) return kept
  return shownBeside.find((id) => inHand.includes(id)) ?? inHand[1] ?? inHand[0] ?? null
}
