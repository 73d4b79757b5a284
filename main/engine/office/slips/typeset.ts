import type { Color, PDFPage } from 'pdf-lib'
import { turnedRound, visualOrder } from '../lettering/visualOrder.ts'
import type { Face } from './face.ts'
import { runsOf, type Run } from './printable.ts'

/** How text is set; sizes and places in points, the origin bottom left. */
export type Style = { readonly face: Face; readonly size: number; readonly color: Color }

export function widthOf({ face, size }: Pick<Style, 'face' | 'size'>, text: string): number {
  return runsOf(face, text).reduce((sum, run) => sum + runWidth(run, size), 0)
}

function runWidth({ font, text }: Run, size: number): number {
  return size * font.advance(text)
}

/** Draws one line from `x` on, standing on `y`. */
export function drawLine(page: PDFPage, text: string, x: number, y: number, style: Style): void {
  const { face, size, color } = style
  let at = x
  for (const run of fromTheLeft(face, text)) {
    const place = { x: at, y, color }
    if ('pdf' in run.font) page.drawText(run.text, { ...place, size, font: run.font.pdf })
    else page.drawSvgPath(run.font.path(run.text, size), place)
    at += runWidth(run, size)
  }
}

/** The runs as they stand on the paper. A font of joined letters turns its own round. */
function fromTheLeft(face: Face, text: string): readonly Run[] {
  return visualOrder(text).flatMap((segment) => {
    const runs = runsOf(face, segment.text)
    if (!segment.rightToLeft) return runs
    return runs
      .map((run) => ('pdf' in run.font ? { ...run, text: turnedRound(run.text) } : run))
      .toReversed()
  })
}

/** Draws lines below each other, `leading` apart; answers where the next one would stand. */
export function drawLines(
  page: PDFPage,
  lines: readonly string[],
  place: { readonly x: number; readonly y: number; readonly leading: number },
  style: Style,
): number {
  lines.forEach((line, index) => {
    drawLine(page, line, place.x, place.y - index * place.leading, style)
  })
  return place.y - lines.length * place.leading
}

/** Breaks text into lines no wider than `width`: between words, and within one that is wider alone. */
export function wrap(
  style: Pick<Style, 'face' | 'size'>,
  text: string,
  width: number,
): readonly string[] {
  const fits = (line: string): boolean => widthOf(style, line) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => (fits(one) ? [one] : split(one, fits)))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** Cuts a word that is too wide into pieces as long as fit. */
function split(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** The text in at most `most` lines, smaller than `style` says when it must be, but never below half. */
export function fitted(
  style: Style,
  text: string,
  width: number,
  most: number,
): { readonly style: Style; readonly lines: readonly string[] } {
  for (let size = style.size; size > style.size / 2; size -= 0.5) {
    const lines = wrap({ ...style, size }, text, width)
    if (lines.length <= most) return { style: { ...style, size }, lines }
  }
  const smallest = { ...style, size: style.size / 2 }
  return { style: smallest, lines: wrap(smallest, text, width) }
}
