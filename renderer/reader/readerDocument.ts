import type { Readability } from '../../shared/model/entry.ts'
import type { PageMark, PagePlace, Selected } from '../viewer/protocol.ts'

/** A PDF that the reader can show, as the screen around it knows it. */
export type ReaderDocument = {
  readonly id: string
  readonly title: string
  /** Bytes in the PDF. */
  readonly length: number
  readonly readability: Readability
}

export type ReadBytes = (
  documentId: string,
  begin: number,
  end: number,
) => Promise<Uint8Array<ArrayBuffer>>

/** The marks of any document that a reader may show. */
export type MarksOf = (documentId: string) => readonly PageMark[]

/** Where a reader begins in a document that was never open before. */
export const firstPlace: PagePlace = {
  page: 1,
  down: 0,
  across: 0,
  scale: 'page-width',
  rotation: 0,
}

/** What is selected, with its box in CSS pixels of the window. */
export type ReaderSelection = Selected & { readonly documentId: string }

/** Who looks at the documents: a juror goes on scoring whatever happens, the office can mend it. */
export type Audience = 'juror' | 'office'
