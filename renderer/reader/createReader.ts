import { signOfLife } from '../state/idle.ts'
import type { Side } from '../viewer/origins.ts'
import type { FromViewer, PressedKey, Selected, ToViewer } from '../viewer/protocol.ts'
import { connectViewer } from './connectViewer.ts'
import { passwordGiven, passwordOf, passwordRefused } from './documentPasswords.ts'
import { isAbout, type Stop } from './findings.ts'
import { createLedKeys } from './ledKeys.ts'
import type { ReaderDocument } from './readerDocument.ts'
import type { Inside, ReaderHost, Target } from './readerInside.ts'
import { findFrom, findInEntry, followSearch } from './readerSearch.ts'
import { afterMessage, createReaderStore, type ReaderStore } from './readerStore.ts'
import { emptyView, type ReaderStatus } from './readerView.ts'

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
    onUse: signOfLife,
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
