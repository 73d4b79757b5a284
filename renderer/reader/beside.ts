import type { ReaderDocument } from './readerDocument.ts'

/** An entry and those of its documents that can be laid beside others. */
export type DocumentGroup = {
  readonly id: string
  readonly title: string
  readonly documents: readonly ReaderDocument[]
}

/** A second reader beside the first: how it lies there and what can be done with it. */
export type Beside = {
  readonly isOpen: boolean
  /** The document in it; null where there is none to show. */
  readonly chosen: string | null
  /** Whether one scrolls with the other. */
  readonly synchronised: boolean
  /** The second lies before the first. */
  readonly swapped: boolean
  readonly groups: readonly DocumentGroup[]
  readonly onToggled: () => void
  readonly onChosen: (documentId: string) => void
  readonly onSynchronised: (synchronised: boolean) => void
  readonly onSwapped: () => void
}

export function groupOf(
  groups: readonly DocumentGroup[],
  documentId: string,
): DocumentGroup | null {
  return groups.find(({ documents }) => documents.some(({ id }) => id === documentId)) ?? null
}
