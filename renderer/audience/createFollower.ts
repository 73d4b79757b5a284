import type { AudienceBridge } from '../../shared/calls/audienceBridge.ts'
import type { ShownDocument } from '../../shared/calls/audienceScene.ts'
import { connectViewer, type Connection } from '../reader/connectViewer.ts'
import type { FromViewer, PageWords, PagePlace, ViewerTheme } from '../viewer/protocol.ts'
import { followOrders, scaleFor } from './followOrders.ts'

/** Keeps a viewer at the document and place that the chair sees. */
export type Follower = {
  readonly follow: (document: ShownDocument, theme: ViewerTheme, words: PageWords) => void
  /** Joins a new frame; answers how to part with it. */
  readonly joined: (frame: HTMLIFrameElement) => () => void
}

type Parts = {
  readonly readShown: AudienceBridge['readShown']
  /** The document, by entry and name, cannot be shown. */
  readonly onFailed: (document: string) => void
  /** The viewer hung or crashed: another frame is needed. */
  readonly onStopped: () => void
}

type Inside = {
  wanted: { document: ShownDocument; theme: ViewerTheme; words: PageWords } | null
  connection: Connection | null
  frame: HTMLIFrameElement | null
  /** What the viewer was told to open, and how far it is led; null before it is shown. */
  opened: ShownDocument | null
  place: PagePlace | null
  skippedPages: readonly number[]
}

export function createFollower(parts: Parts): Follower {
  const inside: Inside = {
    wanted: null,
    connection: null,
    frame: null,
    opened: null,
    place: null,
    skippedPages: [],
  }
  return {
    follow: (document, theme, words) => {
      if (nameOf(inside.wanted?.document) !== nameOf(document)) inside.skippedPages = []
      inside.wanted = { document, theme, words }
      goAlong(inside)
    },
    joined: (frame) => join(inside, parts, frame),
  }
}

function join(inside: Inside, parts: Parts, frame: HTMLIFrameElement): () => void {
  const made = connectViewer(frame, 'audience', {
    onMessage: (message, from) => {
      inside.connection = from
      hear(inside, parts, message)
    },
    onStopped: (page) => {
      inside.connection = null
      if (page === null || inside.skippedPages.includes(page))
        parts.onFailed(nameOf(inside.wanted?.document))
      else inside.skippedPages = [...inside.skippedPages, page]
      parts.onStopped()
    },
    read: (begin, end) =>
      inside.opened === null
        ? Promise.reject(new Error('no document is open'))
        : parts.readShown(inside.opened, begin, end),
    onUse: () => undefined,
  })
  inside.frame = frame
  inside.opened = null
  return () => {
    made.close()
    inside.connection = null
  }
}

type Said = Exclude<FromViewer, { type: 'needBytes' | 'pulse' | 'inUse' }>

function hear(inside: Inside, parts: Parts, message: Said): void {
  if (message.type === 'ready') goAlong(inside)
  else if (message.type === 'failed') parts.onFailed(nameOf(inside.opened))
  // Only now there are pages to be led on.
  else if (message.type === 'drawn' && inside.place === null && inside.opened !== null) {
    inside.place = placeIn(inside, inside.opened)
    goAlong(inside)
  }
}

function goAlong(inside: Inside): void {
  const { wanted, connection, opened, place } = inside
  if (wanted === null || connection === null) return
  const { document, theme } = wanted
  connection.send({ type: 'theme', theme })
  if (nameOf(opened) !== nameOf(document)) open(inside, connection)
  else if (place !== null) {
    const next = placeIn(inside, document)
    for (const order of followOrders(place, next)) connection.send(order)
    inside.place = next
  }
}

function open(inside: Inside, connection: Connection): void {
  if (inside.wanted === null) return
  const { document, words } = inside.wanted
  const { length, password } = document
  inside.opened = document
  inside.place = null
  connection.send({
    type: 'open',
    documentId: nameOf(document),
    length,
    password,
    place: placeIn(inside, document),
    skippedPages: inside.skippedPages,
    words,
  })
}

function placeIn({ frame }: Inside, { place, width }: ShownDocument): PagePlace {
  return { ...place, scale: scaleFor(place.scale, (frame?.clientWidth ?? width) / width) }
}

function nameOf(document: ShownDocument | null | undefined): string {
  return document ? `${document.entryCode}/${document.file}` : ''
}
