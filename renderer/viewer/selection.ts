import { normalizeUnicode } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Region } from '../../shared/model/sheet.ts'
import { around, toRegion, within } from './geometry.ts'
import { linesOf } from './lines.ts'
import { pageBoxOf, pageNumberOf, pageSpaceOf, pageViewOf } from './pageView.ts'
import type { Pages } from './createPages.ts'
import type { Box, Selected } from './protocol.ts'
import { quoteOf } from './quote.ts'
import { readingOrder, type TextPiece } from './readingOrder.ts'

/** The text selected now, with the place of its part on the page where it begins. */
export function selectedText({ viewer }: Pages): Selected | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const texts = textNodesIn(range)
  const page = pageNumberOf(texts[0] ?? null)
  const view = page === null ? null : pageViewOf(viewer, page)
  if (page === null || view === null) return null
  const pageBox = pageBoxOf(view)
  const parts = texts
    .filter((text) => view.div.contains(text))
    .flatMap((text) => boxesOf(text, range))
    .flatMap((box) => within(box, pageBox) ?? [])
  const box = around(parts)
  const quote = quoteOf(readText(selection, texts))
  if (box === null || quote === '') return null
  const space = pageSpaceOf(view)
  const regionOf = (part: Box): Region =>
    toRegion({ ...part, left: part.left - pageBox.left, top: part.top - pageBox.top }, space)
  const lines = linesOf(parts).map(regionOf)
  return { extent: 'words', page, quote, region: regionOf(box), lines, box }
}

/** The selected words in the order in which they are read; null when nothing is selected. */
export function selectedWords(): string | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  return readText(selection, textNodesIn(selection.getRangeAt(0)))
}

/** Arabic letters in the shapes that they have at the beginning, middle and end of a word. */
const shapedArabic = /[\uFB50-\uFDFF\uFE70-\uFEFC]/g

function readText(selection: Selection, texts: readonly Text[]): string {
  const range = selection.getRangeAt(0)
  const pieces = texts.flatMap((text) => pieceOf(text, range))
  // pdf.js declares the answer of normalizeUnicode as any.
  const words = normalizeUnicode(readingOrder(pieces) ?? selection.toString()) as string
  return words.replaceAll(shapedArabic, (letter) => letter.normalize('NFKC'))
}

function pieceOf(text: Text, range: Range): readonly TextPiece[] {
  const box = around(boxesOf(text, range))
  if (box === null) return []
  const from = text === range.startContainer ? range.startOffset : 0
  const to = text === range.endContainer ? range.endOffset : text.length
  const rightToLeft = text.parentElement?.dir === 'rtl'
  return [{ text: text.data.slice(from, to), rightToLeft, box }]
}

const mostTexts = 20_000

/** The pieces of text in a range that belong to a page, in reading order. */
function textNodesIn(range: Range): readonly Text[] {
  const root = range.commonAncestorContainer
  if (root instanceof Text) return [root]
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    range.intersectsNode(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  )
  const texts: Text[] = []
  while (texts.length < mostTexts && walker.nextNode() !== null) {
    const node = walker.currentNode
    if (node instanceof Text && node.parentElement?.closest('.textLayer')) texts.push(node)
  }
  return texts
}

/** The boxes of the selected part of one piece of text. */
function boxesOf(text: Text, range: Range): readonly Box[] {
  const part = document.createRange()
  part.selectNodeContents(text)
  if (text === range.startContainer) part.setStart(text, range.startOffset)
  if (text === range.endContainer) part.setEnd(text, range.endOffset)
  return [...part.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({ left, top, width, height }))
}
