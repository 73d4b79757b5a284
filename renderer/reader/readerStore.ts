import { createStore, type StoreApi } from 'zustand/vanilla'
import { unreachable } from '../../shared/unreachable.ts'
import type { FromViewer } from '../viewer/protocol.ts'
import type { Findings } from './findings.ts'
import { emptyView, withThumbnail, type DocumentView } from './readerView.ts'

/** What a reader holds beside the document: its panes, its tool, its find bar. */
export type ReaderState = DocumentView & {
  readonly sidebar: 'none' | 'thumbnails' | 'outline'
  readonly tool: 'text' | 'region'
  readonly findOpen: boolean
  /** Counts how often someone asked to find: each time the field takes the focus. */
  readonly findAsked: number
  readonly query: string
  /** Whether to look in this document or in all of its entry. */
  readonly scope: 'document' | 'entry'
  readonly findings: Findings
  readonly highlightAll: boolean
  /** Counts the frames made so far; a new number is a new frame. */
  readonly generation: number
  /** Pages that stopped a viewer. */
  readonly skippedPages: readonly number[]
  /** A key asked for the menu beside the selection, which then takes the focus. */
  readonly menuAsked: boolean
}

export type ReaderStore = StoreApi<ReaderState>

export function createReaderStore(): ReaderStore {
  return createStore<ReaderState>()(() => ({
    ...emptyView,
    sidebar: 'none',
    tool: 'text',
    findOpen: false,
    findAsked: 0,
    query: '',
    scope: 'document',
    findings: { state: 'none' },
    highlightAll: true,
    generation: 0,
    skippedPages: [],
    menuAsked: false,
  }))
}

/** What the viewer tells of the document that is open. */
export type Shown = Exclude<
  FromViewer,
  { type: 'needBytes' | 'pulse' | 'inUse' | 'ready' | 'opening' | 'keyPressed' | 'focused' }
>

/** What a message of the viewer changes in what the reader shows. */
export function afterMessage(view: DocumentView, message: Shown): Partial<DocumentView> {
  switch (message.type) {
    case 'opened': {
      const { pages, labels, shape } = message
      return { pages, labels, shape }
    }
    case 'outline':
      return { outline: message.lines }
    case 'drawn':
    case 'pageFailed':
      return view.status.state === 'opening' ? { status: { state: 'shown' } } : {}
    case 'pageChanged':
      return { page: message.page }
    case 'moved':
      return { point: message.point, link: null }
    case 'rotated':
      return { rotation: message.rotation }
    case 'linkPressed': {
      const { address, box } = message
      return { link: { address, box }, selection: null }
    }
    case 'scaleChanged':
      return { scale: message.scale, percent: message.percent }
    case 'found':
      return { found: message.found }
    case 'selected':
      return { selection: message.selected, held: null }
    case 'selectionCleared':
      return { selection: null }
    case 'markPressed':
      return { held: message.held, selection: null }
    case 'markMoved':
      // It may have been let go of while the message was on its way.
      return view.held?.id === message.held.id ? { held: message.held } : {}
    case 'markReleased':
      return { held: null }
    case 'thumbnail': {
      const { page, width, height, pixels } = message
      return { thumbnails: withThumbnail(view.thumbnails, page, { width, height, pixels }) }
    }
    case 'thumbnailFailed':
      return { thumbnails: withThumbnail(view.thumbnails, message.page, 'failed') }
    case 'failed':
      return { status: { state: 'failed', reason: message.reason } }
    default:
      return unreachable(message)
  }
}
