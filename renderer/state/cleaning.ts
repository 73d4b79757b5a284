import { create } from 'zustand'
import type { CleanVerdict, DocumentNamed } from '../../shared/calls/documentViews.ts'
import { officeReread, useOffice } from './office.ts'
import { runTask } from './officeWork.ts'

type Way = 'clean' | 'back'

/** What came of the latest cleaning, or of taking originals back. */
export type Cleaned = {
  readonly way: Way
  readonly verdicts: readonly CleanVerdict[]
  /** Before all were done. */
  readonly stopped: boolean
}

type CleaningStore = {
  /** What is being done, or was last. */
  readonly way: Way
  readonly latest: Cleaned | null
  readonly begun: (way: Way) => void
  readonly ended: (latest: Cleaned) => void
  readonly dismissed: () => void
}

export const useCleaning = create<CleaningStore>()((set) => ({
  way: 'clean',
  latest: null,
  begun: (way) => {
    set({ way, latest: null })
  },
  ended: (latest) => {
    set({ latest })
  },
  dismissed: () => {
    set({ latest: null })
  },
}))

/** Puts clean copies in the place of documents; those that cannot be cleaned stay as they are. */
export async function cleanAsked(documents: readonly DocumentNamed[]): Promise<void> {
  await treat('clean', documents)
}

/** Puts the originals back in the place of their clean copies. */
export async function takeBackAsked(documents: readonly DocumentNamed[]): Promise<void> {
  await treat('back', documents)
}

async function treat(way: Way, documents: readonly DocumentNamed[]): Promise<void> {
  const channel = way === 'clean' ? 'office.cleanDocuments' : 'office.takeOriginalsBack'
  const { begun, ended } = useCleaning.getState()
  begun(way)
  const treated = await runTask('clean', channel, { documents })
  if (treated === null) {
    await officeReread()
    return
  }
  const { verdicts, stopped, office } = treated
  ended({ way, verdicts, stopped })
  useOffice.getState().answered(office)
}
