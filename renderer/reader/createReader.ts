import type { Region } from '../../shared/model/sheet.ts'
import type { FromViewer, PagePlace, ToViewer } from '../viewer/protocol.ts'
import type { PageMark, PageWords, PressedKey, Selected, ViewerTheme } from '../viewer/protocol.ts'
import { connectViewer, type Connection } from './connectViewer.ts'
import type { ReadBytes, ReaderDocument } from './readerDocument.ts'
import { afterMessage, createReaderStore, type ReaderStore } from './readerStore.ts'
import { emptyView } from './readerView.ts'

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
}

/** A reader's state and what can be asked of it. */
export type Reader = {
  readonly store: ReaderStore
  readonly hosted: (host: ReaderHost) => void
  /** Joins a new frame; answers how to part with it. */
  readonly frameMade: (frame: HTMLIFrameElement) => () => void
  readonly documentChosen: () => void
  readonly showAgain: () => void
  readonly send: (message: ToViewer) => void
  /** Waits for the document, if need be, until its pages are there. */
  readonly goTo: (target: Target) => void
  /** What is selected, else the match that find shows, else the page; null while no page is shown. */
  readonly selected: () => Promise<Selected | null>
  readonly offersMenu: () => boolean
}

export type Target = {
  readonly documentId: string
  readonly page: number
  /** Lit up for a moment. */
  readonly region: Region | null
}

/** What changes while a reader lives, beside what it shows. */
type Inside = {
  readonly store: ReaderStore
  host: ReaderHost
  connection: Connection | null
  /** The document that the viewer has not taken up yet; what comes before it does is about another. */
  awaited: string | null
  target: Target | null
  /** Waits for the next selection, which then is not shown. */
  asked: ((selected: Selected) => void) | null
}

export function createReader(host: ReaderHost): Reader {
  const store = createReaderStore()
  const inside: Inside = { store, host, connection: null, awaited: null, target: null, asked: null }
  return {
    store,
    hosted: (next) => {
      inside.host = next
    },
    send: (message) => inside.connection?.send(message),
    goTo: (target) => {
      inside.target = target
      followTarget(inside)
    },
    offersMenu: () => inside.host.offersMenu,
    selected: () => selectedNow(inside),
    frameMade: (frame) => joinFrame(inside, frame),
    documentChosen: () => {
      const { document, placeOf } = inside.host
      const place = placeOf(document.id)
      store.setState({ ...emptyView, ...place, findOpen: false, tool: 'text', skippedPages: [] })
      open(inside)
    },
    showAgain: () => {
      const { generation, page, scale, percent } = store.getState()
      store.setState({ ...emptyView, page, scale, percent, generation: generation + 1 })
    },
  }
}

function joinFrame(inside: Inside, frame: HTMLIFrameElement): () => void {
  const made = connectViewer(frame, {
    onMessage: (message, from) => {
      inside.connection = from
      hear(inside, message)
    },
    onStopped: (page) => {
      inside.connection = null
      viewerStopped(inside.store, page)
    },
    read: (begin, end) => inside.host.readBytes(inside.host.document.id, begin, end),
  })
  return () => {
    made.close()
    inside.connection = null
  }
}

function open(inside: Inside): void {
  const { host, store, connection } = inside
  const { document, words, theme, marks } = host
  const { skippedPages, page, scale } = store.getState()
  connection?.send({ type: 'theme', theme })
  if (document.readability !== 'readable') return
  inside.awaited = document.id
  const { id: documentId, length } = document
  const place = { page, scale }
  connection?.send({ type: 'open', documentId, length, place, skippedPages, words })
  connection?.send({ type: 'marks', marks })
}

function hear(inside: Inside, message: Said): void {
  const { host, store } = inside
  if (message.type === 'ready') open(inside)
  else if (message.type === 'keyPressed') keyPressed(inside, message.pressed)
  else if (message.type === 'opening') {
    if (message.documentId === inside.awaited) inside.awaited = null
  } else if (message.type === 'selected' && inside.asked !== null) {
    inside.asked(message.selected)
    inside.asked = null
  } else if (inside.awaited === null) {
    store.setState((view) => afterMessage(view, message))
    if (isAboutPlace(message)) tellPlace(store, host)
    followTarget(inside)
  }
}

function keyPressed({ store, host }: Inside, pressed: PressedKey): void {
  if (pressed.key === 'Tab') store.setState(({ menuAsked }) => ({ menuAsked: menuAsked + 1 }))
  else host.onKey(pressed)
}

function selectedNow(inside: Inside): Promise<Selected | null> {
  const { store, connection } = inside
  const { selection, status } = store.getState()
  if (selection !== null || status.state !== 'shown') return Promise.resolve(selection)
  const { promise, resolve } = Promise.withResolvers<Selected>()
  inside.asked = resolve
  connection?.send({ type: 'selectHere' })
  return promise
}

function followTarget(inside: Inside): void {
  const { target, host, store, connection } = inside
  if (target === null || target.documentId !== host.document.id) return
  if (store.getState().status.state !== 'shown') return
  connection?.send({ type: 'goTo', page: target.page, region: target.region })
  inside.target = null
}

type Said = Exclude<FromViewer, { type: 'needBytes' | 'pulse' | 'inUse' }>

function viewerStopped(store: ReaderStore, page: number | null): void {
  store.setState(({ skippedPages }) => ({
    status: { state: 'stopped', page },
    selection: null,
    held: null,
    skippedPages: page === null ? skippedPages : [...new Set([...skippedPages, page])],
  }))
}

function isAboutPlace({ type }: Said): boolean {
  return type === 'pageChanged' || type === 'scaleChanged'
}

/** A place is worth remembering only while the document is really shown. */
function tellPlace(store: ReaderStore, host: ReaderHost): void {
  const { status, page, scale } = store.getState()
  if (status.state === 'shown') host.onPlaceChange(host.document.id, { page, scale })
}
