import type { Region } from '../../shared/model/sheet.ts'
import type { Side } from '../viewer/origins.ts'
import type { FromViewer, PagePlace, PagePoint, ToViewer } from '../viewer/protocol.ts'
import type { PageMark, PageWords, PressedKey, Selected, ViewerTheme } from '../viewer/protocol.ts'
import { connectViewer, type Connection } from './connectViewer.ts'
import { passwordGiven, passwordOf, passwordRefused } from './documentPasswords.ts'
import { isAbout, type EntryMatches, type Stop } from './findings.ts'
import { createLedKeys } from './ledKeys.ts'
import type { ReadBytes, ReaderDocument } from './readerDocument.ts'
import { afterMessage, createReaderStore, type ReaderStore } from './readerStore.ts'
import { emptyView, type ReaderStatus } from './readerView.ts'

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
  /** Chooses the document, if need be, and finds from that page on. */
  readonly findAt: (stop: Stop, step: 'first' | 'last') => void
  /** Looks for the query in all documents of the entry. */
  readonly findInEntry: () => Promise<void>
  /** Tries a password; kept in memory only. */
  readonly passwordTyped: (password: string) => void
  readonly documentId: () => string
}

export type Target = {
  readonly documentId: string
  readonly page: number
  /** Lit up for a moment. */
  readonly region: Region | null
  /** Words to find there, as if they had been typed; the focus stays where it is. */
  readonly find?: string
}

/** What changes while a reader lives, beside what it shows. */
type Inside = {
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

export function createReader(host: ReaderHost, side: Side): Reader {
  const store = createReaderStore()
  const inside: Inside = {
    store,
    host,
    connection: null,
    awaited: null,
    inViewer: null,
    target: null,
    search: null,
    asked: null,
    pressed: createLedKeys((pressed) => {
      keyPressed(inside, pressed)
    }),
  }
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
    findAt: (stop, step) => {
      inside.search = { stop, step }
      if (stop.documentId === inside.host.document.id) followSearch(inside)
      else inside.host.onChosen(stop.documentId)
    },
    findInEntry: () => findInEntry(inside),
    passwordTyped: (password) => {
      passwordGiven(inside.host.document.id, password)
      store.setState({ status: { state: 'opening' } })
      open(inside)
    },
    documentId: () => inside.host.document.id,
    frameMade: (frame) => joinFrame(inside, frame, side),
    documentChosen: () => {
      chosen(inside)
      open(inside)
    },
    showAgain: () => {
      const { generation, page, point, rotation, scale, percent } = store.getState()
      const kept = { page, point, rotation, scale, percent }
      store.setState({ ...emptyView, ...kept, generation: generation + 1 })
    },
  }
}

/** The view of a document just chosen; a search through the entry goes on in it. */
function chosen(inside: Inside): void {
  const { host, store } = inside
  const documentId = host.document.id
  const { page, down, across, scale, rotation } = host.placeOf(documentId)
  const { findOpen, scope, findings } = store.getState()
  const goesOn = findOpen && scope === 'entry'
  if (goesOn) inside.search ??= { stop: { documentId, page }, step: 'first' }
  if (goesOn && !isAbout(findings, documentId)) void findInEntry(inside)
  const point = { page, down, across }
  const view = { ...emptyView, page, point, scale, rotation, status: firstStatus(host.document) }
  store.setState({ ...view, findOpen: goesOn, tool: 'text', skippedPages: [] })
}

function firstStatus({ id, readability }: ReaderDocument): ReaderStatus {
  if (readability === 'damaged') return { state: 'failed', reason: 'damaged' }
  const isLocked = readability === 'password' && passwordOf(id) === null
  return isLocked ? { state: 'failed', reason: 'password' } : { state: 'opening' }
}

function joinFrame(inside: Inside, frame: HTMLIFrameElement, side: Side): () => void {
  const made = connectViewer(frame, side, {
    onMessage: (message, from) => {
      inside.connection = from
      hear(inside, message)
    },
    onStopped: (page) => {
      inside.connection = null
      viewerStopped(inside.store, page)
    },
    read: (begin, end) =>
      inside.host.readBytes(inside.inViewer ?? inside.host.document.id, begin, end),
  })
  return () => {
    made.close()
    inside.connection = null
  }
}

function open(inside: Inside): void {
  const { host, store, connection } = inside
  const { document, words, theme, marks } = host
  const { status, skippedPages, point, rotation, scale } = store.getState()
  connection?.send({ type: 'theme', theme })
  inside.awaited = document.id
  if (status.state !== 'opening') return
  inside.inViewer = document.id
  const { id: documentId, length } = document
  const password = passwordOf(documentId)
  const place = { ...point, scale, rotation }
  connection?.send({ type: 'open', documentId, length, password, place, skippedPages, words })
  connection?.send({ type: 'marks', marks })
}

function hear(inside: Inside, message: Said): void {
  const { host, store } = inside
  if (message.type === 'ready') open(inside)
  else if (message.type === 'keyPressed') inside.pressed(message.pressed)
  else if (message.type === 'focused') host.onFocused()
  else if (message.type === 'opening') {
    if (message.documentId === inside.awaited) inside.awaited = null
  } else if (message.type === 'selected' && inside.asked !== null) {
    inside.asked(message.selected)
    inside.asked = null
  } else if (inside.awaited === null) {
    store.setState((view) => afterMessage(view, message))
    if (isAboutPlace(message)) tellPlace(store, host)
    if (message.type === 'moved') host.onMoved(message.point, message.step)
    if (message.type === 'failed' && message.reason === 'wrongPassword')
      passwordRefused(host.document.id)
    followTarget(inside)
    followSearch(inside)
  }
}

function keyPressed({ store, host }: Inside, pressed: PressedKey): void {
  if (pressed.key === 'Tab') store.setState({ menuAsked: true })
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
  if (target.find !== undefined && target.find !== '') findFrom(inside, target.page, target.find)
}

function findFrom({ store, connection }: Inside, from: number, query: string): void {
  store.setState({ findOpen: true, findAsked: 0, query, highlightAll: true })
  connection?.send({ type: 'find', query, step: 'first', from, highlightAll: true })
}

function followSearch(inside: Inside): void {
  const { search, host, store, connection } = inside
  if (search?.stop.documentId !== host.document.id) return
  const { status, query, highlightAll } = store.getState()
  if (status.state !== 'shown') return
  inside.search = null
  if (query === '') return
  const { step, stop } = search
  connection?.send({ type: 'find', query, step, from: stop.page, highlightAll })
}

async function findInEntry({ host, store }: Inside): Promise<void> {
  const { query } = store.getState()
  if (host.findInEntry === null || query.trim() === '') {
    store.setState({ findings: { state: 'none' } })
    return
  }
  store.setState({ findings: { state: 'searching' } })
  const findings = await host.findInEntry(host.document.id, query).then(
    (documents) => ({ state: 'found', query, documents }) as const,
    () => ({ state: 'failed' }) as const,
  )
  // Meanwhile more may have been typed.
  if (store.getState().query === query) store.setState({ findings })
}

type Said = Exclude<FromViewer, { type: 'needBytes' | 'pulse' | 'inUse' }>

/** A viewer that was still at work on an earlier document is replaced without a word. */
function viewerStopped(store: ReaderStore, page: number | null): void {
  const { status, generation } = store.getState()
  if (status.state === 'failed') {
    store.setState({ generation: generation + 1 })
    return
  }
  store.setState(({ skippedPages }) => ({
    status: { state: 'stopped', page },
    selection: null,
    held: null,
    skippedPages: page === null ? skippedPages : [...new Set([...skippedPages, page])],
  }))
}

function isAboutPlace({ type }: Said): boolean {
  return type === 'moved' || type === 'rotated' || type === 'scaleChanged'
}

/** A place is worth remembering only while the document is really shown. */
function tellPlace(store: ReaderStore, host: ReaderHost): void {
  const { status, point, rotation, scale } = store.getState()
  const place = { ...point, scale, rotation }
  if (status.state === 'shown') host.onPlaceChange(host.document.id, place)
}
