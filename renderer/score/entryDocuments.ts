import type { Document } from '../../shared/model/entry.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import type { FindInEntry } from '../reader/readerInside.ts'
import type { ReadBytes, ReaderDocument } from '../reader/readerDocument.ts'
import { api } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'

export function readerDocument({ id, title, bytes, readability }: Document): ReaderDocument {
  return { id, title, length: bytes, readability }
}

/** The reader has whatever document ids it was given here. */
export function known(id: string): DocumentId {
  return id as DocumentId
}

export const readBytes: ReadBytes = async (id, begin, end) => {
  const bytes = await api('desk.readDocument', { documentId: known(id), begin, end })
  return new Uint8Array(bytes)
}

/** Looks in all documents of the entry to which the document belongs. */
export const findInEntry: FindInEntry = async (documentId, query) => {
  const entries = useDesk.getState().desk?.entries ?? []
  const entry = entries.find((one) => one.entry.documents.some(({ id }) => id === documentId))
  if (entry === undefined) return []
  return api('desk.findInEntry', { entryCode: entry.entry.code, query: query.slice(0, 200) })
}
