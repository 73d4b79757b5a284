import type { Region } from '../../shared/model/sheet.ts'
import type { PagePlace, PagePoint } from '../viewer/protocol.ts'
import type { PageMark, PageWords, PressedKey, Selected, ViewerTheme } from '../viewer/protocol.ts'
import type { Connection } from './connectViewer.ts'
import type { EntryMatches, Stop } from './findings.ts'
import type { ReadBytes, ReaderDocument } from './readerDocument.ts'
import type { ReaderStore } from './readerStore.ts'

/** What the screen around a reader gives it; read anew whenever it is needed. */
export type ReaderHost = {
  readonly document: ReaderDocument
  readonly words: PageWords
  readonly theme: ViewerTheme
  readonly marks: readonly PageMark[]
  readonly readBytes: ReadBytes
  readonly placeOf: (documentId: string) => PagePlace
  readonly onPlaceChange: (documentId: string, place: PagePlace) => void
  readonly onKey: (pressed: PressedKey) => void
  /** Whether something can be done with a selection here. */
  readonly offersMenu: boolean
  /** The pages were scrolled; with the step of a `follow` when that was why. */
  readonly onMoved: (point: PagePoint, step: number | null) => void
  /** The juror turned to this reader. */
  readonly onFocused: () => void
  readonly onChosen: (documentId: string) => void
  /** Looks in all documents of the entry; null where there is no such search. */
  readonly findInEntry: FindInEntry | null
}

export type FindInEntry = (documentId: string, query: string) => Promise<EntryMatches>

export type Target = {
  readonly documentId: string
  readonly page: number
  /** Lit up for a moment. */
  readonly region: Region | null
  /** Words to find there, as if they had been typed; the focus stays where it is. */
  readonly find?: string
}

/** What changes while a reader lives, beside what it shows. */
export type Inside = {
  readonly store: ReaderStore
  host: ReaderHost
  connection: Connection | null
  /** The document that the viewer has not taken up yet; what comes before it does is about another. */
  awaited: string | null
  /** The document that the viewer was told to open last: it may still ask for its bytes when another is chosen. */
  inViewer: string | null
  target: Target | null
  /** Waits for the next selection, which then is not shown. */
  asked: ((selected: Selected) => void) | null
  /** Takes a key that the viewer heard. */
  readonly pressed: (pressed: PressedKey) => void
  /** Where a search goes on once the document is shown. */
  search: { readonly stop: Stop; readonly step: 'first' | 'last' } | null
}
