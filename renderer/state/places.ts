import { create } from 'zustand'
import type { DocumentId, EntryCode } from '../../shared/model/ids.ts'
import type { PagePlace } from '../viewer/protocol.ts'
import { api } from './api.ts'
import { run } from './run.ts'

type PlaceStore = {
  readonly places: ReadonlyMap<DocumentId, PagePlace>
  /** The document that was shown last of each entry. */
  readonly lastDocument: ReadonlyMap<EntryCode, DocumentId>
  readonly read: () => Promise<void>
  readonly documentShown: (entryCode: EntryCode, documentId: DocumentId) => void
  /** The reader is at another place; kept on the desk after a short rest there. */
  readonly placeChanged: (documentId: DocumentId, place: PagePlace) => void
}

const rest = 1000
const timers = new Map<DocumentId, ReturnType<typeof setTimeout>>()

/** Where the juror was in each document. */
export const usePlaces = create<PlaceStore>()((set) => ({
  places: new Map(),
  lastDocument: new Map(),
  read: async () => {
    const remembered = await api('desk.readingPlaces', {})
    set({
      places: new Map(
        remembered.map(({ documentId, page, scale }) => [documentId, { page, scale }]),
      ),
    })
  },
  documentShown: (entryCode, documentId) => {
    set(({ lastDocument }) => ({
      lastDocument: new Map(lastDocument).set(entryCode, documentId),
    }))
  },
  placeChanged: (documentId, place) => {
    set(({ places }) => ({ places: new Map(places).set(documentId, place) }))
    clearTimeout(timers.get(documentId))
    timers.set(
      documentId,
      setTimeout(() => {
        run(api('desk.rememberPlace', { documentId, ...place }))
      }, rest),
    )
  },
}))
