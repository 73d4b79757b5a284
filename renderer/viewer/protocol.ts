import { z } from 'zod'
import { HighlightColour } from '../../shared/model/annotation.ts'
import { Region } from '../../shared/model/sheet.ts'

/** What the viewer says when it wants its port, and what the window answers with the port attached. */
export const greeting = 'jurybox-viewer'

/** The most bytes of a document that travel in one message. */
export const largestChunk = 1024 * 1024

/** A factor such as `1.25`, or one of the words pdf.js knows for fitting a page. */
export const Scale = z
  .string()
  .max(20)
  .regex(/^(?:page-width|page-fit|page-actual|auto|\d{1,2}(?:\.\d{1,6})?)$/)

const Page = z.int().min(1).max(100_000)
const RequestId = z.int().min(0)

/** A rectangle in CSS pixels of the viewer's own window, origin top left. */
export const Box = z.strictObject({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
})
export type Box = z.infer<typeof Box>

/** Thousandths of a page as it is shown, from its top or from where its lines begin. */
const ShareOfPage = z.int().min(-5000).max(5000)

/** What the top of the window shows: a page, and the place on it. */
export const PagePoint = z.strictObject({ page: Page, down: ShareOfPage, across: ShareOfPage })
export type PagePoint = z.infer<typeof PagePoint>

export const Rotation = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
export type Rotation = z.infer<typeof Rotation>

/** Where and how a document is shown. */
export const PagePlace = PagePoint.extend({ scale: Scale, rotation: Rotation })
export type PagePlace = z.infer<typeof PagePlace>

const Regions = z.array(Region).max(500).readonly()
const MarkId = z.string().min(1).max(100)

/** A place that stays marked on its page: cited evidence, a highlight of a colour, or a note. */
export const PageMark = z.strictObject({
  /** With it, the mark can be pressed. */
  id: MarkId.nullable(),
  page: Page,
  look: z.enum(['evidence', 'note', ...HighlightColour.options]),
  /** The lines of a passage or one rectangle; none for the page as a whole. */
  regions: Regions,
  /** Something is written to it, and a small sign says so. */
  written: z.boolean(),
})
export type PageMark = z.infer<typeof PageMark>

/** The viewer's only words, in the juror's language; `{page}` stands for the page's label. */
export const PageWords = z.strictObject({
  /** As a BCP 47 tag. */
  language: z.string().max(35),
  page: z.string().max(200),
  pageFailed: z.string().max(500),
  pictureFailed: z.string().max(500),
  pageEmpty: z.string().max(500),
  /** What a link is called where its words are only drawn: within the document, and out of it. */
  link: z.string().max(200),
  outerLink: z.string().max(200),
})
export type PageWords = z.infer<typeof PageWords>

export const ViewerTheme = z.enum(['light', 'dark', 'contrast'])
export type ViewerTheme = z.infer<typeof ViewerTheme>

/** One line of a document's outline; `level` counts from 0, parents stand before their children. */
export const OutlineLine = z.strictObject({
  id: z.int().min(0),
  level: z.int().min(0).max(8),
  title: z.string().max(300),
})
export type OutlineLine = z.infer<typeof OutlineLine>

export const ToViewer = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open'),
    documentId: z.string().max(500),
    /** Bytes in the whole PDF. */
    length: z.int().min(0),
    place: PagePlace,
    /** Held in memory only; null for the many documents that need none. */
    password: z.string().max(1024).nullable(),
    /** Pages that stopped an earlier viewer and are not drawn again. */
    skippedPages: z.array(Page).max(1000).readonly(),
    words: PageWords,
  }),
  z.strictObject({
    type: z.literal('bytes'),
    requestId: RequestId,
    chunk: z.instanceof(Uint8Array),
  }),
  z.strictObject({ type: z.literal('bytesFailed'), requestId: RequestId }),
  /** With a region: scrolls it into view and lights it up for a moment. */
  z.strictObject({ type: z.literal('goTo'), page: Page, region: Region.nullable() }),
  z.strictObject({ type: z.literal('goToOutline'), id: z.int().min(0) }),
  z.strictObject({
    type: z.literal('find'),
    query: z.string().min(1).max(200),
    /** `first` and `last` begin anew at `from`, or at the page shown. */
    step: z.enum(['first', 'last', 'next', 'previous']),
    from: Page.nullable(),
    highlightAll: z.boolean(),
  }),
  z.strictObject({ type: z.literal('closeFind') }),
  z.strictObject({ type: z.literal('zoom'), direction: z.enum(['in', 'out']) }),
  z.strictObject({ type: z.literal('scale'), scale: Scale }),
  z.strictObject({ type: z.literal('rotate') }),
  /** A windowful up or down, as the keys do when the viewer has the focus. */
  z.strictObject({ type: z.literal('scroll'), direction: z.enum(['up', 'down']) }),
  /** Goes along with another viewer: `at` is a page and the share of it that lies above, such as 12.25. */
  z.strictObject({
    type: z.literal('follow'),
    at: z.number().min(0),
    step: z.int().min(1),
    /** Sideways too, as thousandths of the page; else that stays as it is. */
    across: ShareOfPage.exactOptional(),
  }),
  /** Asks for a small picture of a page, `width` device pixels wide. */
  z.strictObject({
    type: z.literal('thumbnail'),
    page: Page,
    width: z.int().min(16).max(512),
  }),
  z.strictObject({ type: z.literal('dropThumbnail'), page: Page }),
  z.strictObject({ type: z.literal('marks'), marks: z.array(PageMark).max(5000).readonly() }),
  /** Tells where a mark moves as long as it is held, as one that was pressed is; null lets go of it. */
  z.strictObject({ type: z.literal('holdMark'), id: MarkId.nullable() }),
  /** Selects the match that was found, if one is shown, else the page as a whole. */
  z.strictObject({ type: z.literal('selectHere') }),
  /** `region`: dragging draws a rectangle to cite instead of selecting text. */
  z.strictObject({ type: z.literal('tool'), tool: z.enum(['text', 'region']) }),
  z.strictObject({ type: z.literal('clearSelection') }),
  z.strictObject({ type: z.literal('theme'), theme: ViewerTheme }),
  z.strictObject({ type: z.literal('ping') }),
])
export type ToViewer = z.infer<typeof ToViewer>

/** A key that means something to the window, pressed while the viewer had the focus. */
export const PressedKey = z.strictObject({
  key: z.string().max(32),
  code: z.string().max(32),
  ctrlKey: z.boolean(),
  shiftKey: z.boolean(),
  altKey: z.boolean(),
  metaKey: z.boolean(),
})
export type PressedKey = z.infer<typeof PressedKey>

/** What the juror selected: words with the rectangle around them, a drawn rectangle alone, or a page. */
export const Selected = z.strictObject({
  extent: z.enum(['words', 'region', 'page']),
  page: Page,
  quote: z.string().max(2000),
  region: Region,
  /** Line by line; the region itself when there are no words. */
  lines: Regions,
  box: Box,
})
export type Selected = z.infer<typeof Selected>

/** A mark, and where it is in the viewer's window now. */
export const HeldMark = z.strictObject({ id: MarkId, box: Box })
export type HeldMark = z.infer<typeof HeldMark>

/** How a search stands; `unreadable` counts pages searched so far that hold no text. */
export const Found = z.strictObject({
  state: z.enum(['searching', 'found', 'wrapped', 'not-found']),
  current: z.int().min(0),
  total: z.int().min(0),
  unreadable: z.int().min(0),
})
export type Found = z.infer<typeof Found>

export const FailureReason = z.enum(['password', 'wrongPassword', 'damaged', 'unreadable'])
export type FailureReason = z.infer<typeof FailureReason>

/** Whether the viewer has work before it, and a count that grows as the work goes on. */
export const Pulse = z.strictObject({
  busy: z.boolean(),
  work: z.int().min(0),
  /** The page being drawn. */
  drawing: Page.nullable(),
})
export type Pulse = z.infer<typeof Pulse>

export const FromViewer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({
    type: z.literal('needBytes'),
    requestId: RequestId,
    begin: z.int().min(0),
    /** The first byte no longer wanted. */
    end: z.int().min(1),
  }),
  /** The answer to `open`: whatever comes after it is about this document. */
  z.strictObject({ type: z.literal('opening'), documentId: z.string().max(500) }),
  z.strictObject({
    type: z.literal('opened'),
    pages: Page,
    /** One label a page when the document names its pages otherwise than 1, 2, 3. */
    labels: z.array(z.string().max(50)).max(100_000).readonly().nullable(),
    /** Height of the first page divided by its width. */
    shape: z.number().positive(),
  }),
  z.strictObject({
    type: z.literal('outline'),
    lines: z.array(OutlineLine).max(5000).readonly(),
  }),
  z.strictObject({ type: z.literal('drawn'), page: Page }),
  z.strictObject({ type: z.literal('pageChanged'), page: Page }),
  z.strictObject({
    type: z.literal('scaleChanged'),
    scale: Scale,
    percent: z.number().positive(),
  }),
  /** Scrolled; by itself, or with the step of the `follow` that asked for it. */
  z.strictObject({ type: z.literal('moved'), point: PagePoint, step: z.int().nullable() }),
  z.strictObject({ type: z.literal('rotated'), rotation: Rotation }),
  /** A link that leads out of the document: shown as words, never followed. */
  z.strictObject({ type: z.literal('linkPressed'), address: z.string().max(2000), box: Box }),
  z.strictObject({ type: z.literal('found'), found: Found }),
  z.strictObject({ type: z.literal('selected'), selected: Selected }),
  z.strictObject({ type: z.literal('selectionCleared') }),
  z.strictObject({ type: z.literal('markPressed'), held: HeldMark }),
  z.strictObject({ type: z.literal('markMoved'), held: HeldMark }),
  z.strictObject({ type: z.literal('markReleased') }),
  z.strictObject({
    type: z.literal('thumbnail'),
    page: Page,
    width: z.int().min(1).max(512),
    height: z.int().min(1).max(1024),
    /** RGBA, four bytes a pixel. */
    pixels: z.instanceof(Uint8Array),
  }),
  z.strictObject({ type: z.literal('thumbnailFailed'), page: Page }),
  z.strictObject({ type: z.literal('failed'), reason: FailureReason }),
  z.strictObject({ type: z.literal('pageFailed'), page: Page }),
  z.strictObject({ type: z.literal('keyPressed'), pressed: PressedKey }),
  /** The viewer took the focus: from now on keys mean this document. */
  z.strictObject({ type: z.literal('focused') }),
  z.strictObject({ type: z.literal('pulse'), pulse: Pulse }),
  /** Somebody uses the document; at most once a second. */
  z.strictObject({ type: z.literal('inUse') }),
])
export type FromViewer = z.infer<typeof FromViewer>
