import { create, type Font } from 'fontkit'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A font of letters that take their shapes from each other, so that only a whole text of them can be drawn. */
export type JoinedFont = {
  readonly has: (character: string) => boolean
  /** In units of the size. */
  readonly advance: (text: string) => number
  /** An SVG path from the base line's beginning, down is more. */
  readonly path: (text: string, size: number) => string
}

type Layout = ReturnType<Font['layout']>

const scripts = {
  Arabic: /^[\p{sc=Arab}\p{sc=Inherited}،؛؟ـ٠-٩\u200c\u200d]$/u,
  Hebrew: /^[\p{sc=Hebr}\p{sc=Inherited}]$/u,
  Thai: /^[\p{sc=Thai}\p{sc=Inherited}฿]$/u,
  Devanagari: /^[\p{sc=Deva}\p{sc=Inherited}।॥\u200c\u200d]$/u,
} as const

export async function loadJoinedFonts(
  assets: string,
  weight: 'Regular' | 'SemiBold',
): Promise<readonly JoinedFont[]> {
  const fonts = Object.entries(scripts).map(async ([script, letters]) => {
    const bytes = await readFile(join(assets, 'fonts', `NotoSans${script}-${weight}.woff2`))
    return joinedFont(letters, bytes)
  })
  return Promise.all(fonts)
}

/** Any font as one that draws whole texts. */
export function outlined(bytes: Buffer): JoinedFont {
  return joinedFont(/^/u, bytes)
}

/** Most prizes need none of them: a font is unpacked when its first letter comes. */
function joinedFont(letters: RegExp, bytes: Buffer): JoinedFont {
  let unpacked: Font | null = null
  const font = (): Font => (unpacked ??= create(bytes) as Font) // our fonts are no collections
  const hasGlyph = (character: string): boolean =>
    font().hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  const laidOut = new Map<string, Layout>()
  const layout = (text: string): Layout => {
    const known = laidOut.get(text) ?? layoutOf(font(), text)
    laidOut.set(text, known)
    return known
  }
  return {
    has: (character) => letters.test(character) && (isJoiner(character) || hasGlyph(character)),
    advance: (text) => layout(text).advanceWidth / font().unitsPerEm,
    path: (text, size) => pathOf(layout(text), size / font().unitsPerEm),
  }
}

function isJoiner(character: string): boolean {
  return character === '\u200c' || character === '\u200d'
}

/**
 * Two things that fonts expect and fontkit leaves undone: an Arabic doubling comes before the vowel that stands on
 * it, and the ring of a Thai am goes below the tone that is written before it.
 */
function inShapingOrder(text: string): string {
  return text
    .replaceAll(/([\u064B-\u0650\u0654\u0655]+)\u0651/gu, '\u0651$1')
    .replaceAll(/([\u0E48-\u0E4B])\u0E33/gu, '\u0E4D$1\u0E32')
}

/** Numbers run to the right in every script. */
function layoutOf(font: Font, text: string): Layout {
  const direction = /^\p{Nd}/u.test(text) ? 'ltr' : undefined
  return font.layout(inShapingOrder(text), undefined, undefined, undefined, direction)
}

function pathOf({ glyphs, positions }: Layout, scale: number): string {
  let x = 0
  return glyphs
    .map((glyph, place) => {
      const position = positions[place]
      const path = glyph.path
        .scale(scale, -scale)
        .translate((x + (position?.xOffset ?? 0)) * scale, -(position?.yOffset ?? 0) * scale)
        .toSVG()
      x += position?.xAdvance ?? 0
      return path
    })
    .join('')
}
