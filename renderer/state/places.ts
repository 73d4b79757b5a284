import { create } from 'zustand'
import type { DocumentId } from '../../shared/model/ids.ts'
import type { PagePlace } from '../viewer/protocol.ts'
import { api } from './api.ts'
import { run } from './run.ts'

type PlaceStore = {
  readonly places: ReadonlyMap<DocumentId, PagePlace>
  readonly read: () => Promise<void>
  /** The reader is at another place; kept on the desk after a short rest there. */
  readonly placeChanged: (documentId: DocumentId, place: PagePlace) => void
  /** Keeps at once what still rests. */
  readonly flush: () => Promise<void>
  readonly forgotten: () => void
}

const rest = 1000
const resting = new Map<DocumentId, Resting>()

type Resting = { readonly place: PagePlace; readonly timer: ReturnType<typeof setTimeout> }

/** Where the juror was in each document. */
export const usePlaces = create<PlaceStore>()((set) => ({
  places: new Map(),
  read: async () => {
    const remembered = await api('desk.readingPlaces', {})
    set({
      places: new Map(remembered.map(({ documentId, ...place }) => [documentId, place])),
    })
  },
  placeChanged: (documentId, place) => {
    set(({ places }) => ({ places: new Map(places).set(documentId, place) }))
    clearTimeout(resting.get(documentId)?.timer)
    const timer = setTimeout(() => {
      run(keep(documentId, place))
    }, rest)
    resting.set(documentId, { place, timer })
  },
  flush: async () => {
    // A place that is not kept costs a juror one scroll: it stops nothing.
    await Promise.allSettled([...resting].map(([documentId, { place }]) => keep(documentId, place)))
  },
  forgotten: () => {
    for (const { timer } of resting.values()) clearTimeout(timer)
    resting.clear()
    set({ places: new Map() })
  },
}))

async function keep(documentId: DocumentId, place: PagePlace): Promise<void> {
  clearTimeout(resting.get(documentId)?.timer)
  resting.delete(documentId)
  await api('desk.rememberPlace', { documentId, ...place })
}
