import type {
  Box,
  FailureReason,
  Found,
  HeldMark,
  OutlineLine,
  PagePoint,
  Rotation,
  Selected,
} from '../viewer/protocol.ts'

export type ThumbnailPicture = {
  readonly width: number
  readonly height: number
  /** RGBA. */
  readonly pixels: Uint8Array
}

/** How the document stands: `stopped` is a viewer that hung or crashed, taken away meanwhile. */
export type ReaderStatus =
  | { readonly state: 'opening' }
  | { readonly state: 'shown' }
  | { readonly state: 'failed'; readonly reason: FailureReason }
  | { readonly state: 'stopped'; readonly page: number | null }

export type OuterLink = { readonly address: string; readonly box: Box }

/** All that the reader shows of the document that is open. */
export type DocumentView = {
  readonly status: ReaderStatus
  readonly pages: number
  readonly labels: readonly string[] | null
  readonly shape: number
  readonly outline: readonly OutlineLine[]
  /** The page most in sight. */
  readonly page: number
  /** What the top of the viewer shows. */
  readonly point: PagePoint
  readonly rotation: Rotation
  readonly scale: string
  readonly percent: number
  readonly found: Found | null
  readonly selection: Selected | null
  /** The mark that was pressed and is being looked at. */
  readonly held: HeldMark | null
  /** A link out of the document that was pressed. */
  readonly link: OuterLink | null
  readonly thumbnails: ReadonlyMap<number, ThumbnailPicture | 'failed'>
}

export const emptyView: DocumentView = {
  status: { state: 'opening' },
  pages: 0,
  labels: null,
  shape: Math.SQRT2,
  outline: [],
  page: 1,
  point: { page: 1, down: 0, across: 0 },
  rotation: 0,
  scale: 'page-width',
  percent: 100,
  found: null,
  selection: null,
  held: null,
  link: null,
  thumbnails: new Map(),
}

const mostThumbnails = 150

/** Keeps the latest pictures; the first to come are the first to go. */
export function withThumbnail(
  thumbnails: DocumentView['thumbnails'],
  page: number,
  picture: ThumbnailPicture | 'failed',
): DocumentView['thumbnails'] {
  const kept = [...thumbnails].filter(([other]) => other !== page).slice(1 - mostThumbnails)
  return new Map([...kept, [page, picture]])
}
