import { create } from 'zustand'
import type { EntryCode } from '../../shared/model/ids.ts'
import type { PagePlace } from '../viewer/protocol.ts'

/** A document before the chair, by its entry and its name in the prize folder. */
export type DocumentInHand = {
  readonly entryCode: EntryCode
  readonly documentId: string
  readonly file: string
  readonly length: number
}

type AudienceDocumentStore = {
  /** Null while no document is open. */
  readonly document: DocumentInHand | null
  /** By the document's id: where it was looked at last. */
  readonly places: ReadonlyMap<string, PagePlace>
  readonly taken: (document: DocumentInHand | null) => void
  readonly turned: (documentId: string, place: PagePlace) => void
}

/** The document and the place in it that the chair sees, for the audience to follow. */
export const useAudienceDocument = create<AudienceDocumentStore>()((set) => ({
  document: null,
  places: new Map(),
  taken: (document) => {
    set({ document })
  },
  turned: (documentId, place) => {
    set(({ places }) => ({ places: new Map(places).set(documentId, place) }))
  },
}))
