import { create, type Font } from 'fontkit'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Measure } from '../../../../../shared/plots/pen.ts'

/** Letters as shapes, from the program's own fonts. */
export type Outlines = {
  readonly measure: Measure
  /** The pieces of a text in its order: outlines as an SVG path, or what no font has, as it is. */
  readonly pieces: (text: string, size: number, strong: boolean) => readonly Piece[]
}

export type Piece = { readonly at: number } & (
  { readonly path: string } | { readonly letters: string }
)

/** A letter that no font has is about as wide as this, in parts of its size. */
const unknownWidth = 0.6

export async function loadOutlines(assets: string): Promise<Outlines> {
  const read = (name: string): Promise<Buffer> => readFile(join(assets, 'fonts', name))
  const font = (bytes: Buffer): Font => create(bytes) as Font // our fonts are no collections
  const han = font(gunzipSync(await read('DroidSansFallback.ttf.gz')))
  const faces = {
    plain: [font(await read('Pretendard-Regular.otf')), han],
    strong: [font(await read('Pretendard-SemiBold.otf')), han],
  }
  const faceOf = (strong: boolean): readonly Font[] => (strong ? faces.strong : faces.plain)
  const known = new Map<string, number>()
  const measure: Measure = (text, size, strong) => {
    const key = `${strong} ${text}`
    const width = known.get(key) ?? widthOf(faceOf(strong), text)
    known.set(key, width)
    return width * size
  }
  return { measure, pieces: (text, size, strong) => piecesOf(faceOf(strong), text, size) }
}

type Run = { readonly font: Font | undefined; readonly letters: string }

function runsOf(face: readonly Font[], text: string): readonly Run[] {
  const runs: { font: Font | undefined; letters: string }[] = []
  for (const letter of text.normalize('NFC')) {
    const font = face.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    const last = runs.at(-1)
    if (last !== undefined && last.font === font) last.letters += letter
    else runs.push({ font, letters: letter })
  }
  return runs
}

function widthOf(face: readonly Font[], text: string): number {
  return runsOf(face, text).reduce((sum, run) => sum + runWidth(run), 0)
}

function runWidth({ font, letters }: Run): number {
  if (font === undefined) return Array.from(letters).length * unknownWidth
  return font.layout(letters).advanceWidth / font.unitsPerEm
}

function piecesOf(face: readonly Font[], text: string, size: number): readonly Piece[] {
  let at = 0
  return runsOf(face, text).map((run): Piece => {
    const begins = at
    at += runWidth(run) * size
    return run.font === undefined
      ? { at: begins, letters: run.letters }
      : { at: begins, path: pathOf(run.font, run.letters, size) }
  })
}

/** From the base line's beginning, down is more. */
function pathOf(font: Font, letters: string, size: number): string {
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(letters)
  let x = 0
  return glyphs
    .map((glyph, place) => {
      const position = positions[place]
      const path = glyph.path
        .scale(scale, -scale)
        .translate(x + (position?.xOffset ?? 0) * scale, -(position?.yOffset ?? 0) * scale)
        .toSVG()
      x += (position?.xAdvance ?? 0) * scale
      return path
    })
    .join('')
}
