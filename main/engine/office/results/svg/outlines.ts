import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Measure } from '../../../../../shared/plots/pen.ts'
import { type JoinedFont, loadJoinedFonts, outlined } from '../../lettering/joinedFonts.ts'
import { turnedRound, visualOrder } from '../../lettering/visualOrder.ts'

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
  const han = outlined(gunzipSync(await read('DroidSansFallback.ttf.gz')))
  const [plain, strong] = await Promise.all(
    (['Regular', 'SemiBold'] as const).map(async (weight) => [
      outlined(await read(`Pretendard-${weight}.otf`)),
      han,
      ...(await loadJoinedFonts(assets, weight)),
    ]),
  )
  const faceOf = (isStrong: boolean): readonly JoinedFont[] => (isStrong ? strong : plain) ?? []
  const known = new Map<string, number>()
  const measure: Measure = (text, size, strong) => {
    const key = `${strong} ${text}`
    const width = known.get(key) ?? widthOf(faceOf(strong), text)
    known.set(key, width)
    return width * size
  }
  return { measure, pieces: (text, size, strong) => piecesOf(faceOf(strong), text, size) }
}

/** What draws letters, or undefined for letters that nothing here has. */
type Run = { readonly font: JoinedFont | undefined; readonly letters: string }

function runsOf(face: readonly JoinedFont[], text: string): readonly Run[] {
  const runs: { font: JoinedFont | undefined; letters: string }[] = []
  for (const letter of text.normalize('NFC')) {
    const last = runs.at(-1)
    const goesOn = /^[\p{M}\u200C\u200D]$/u.test(letter) && last?.font?.has(letter) === true
    const font = goesOn ? last.font : face.find((one) => one.has(letter))
    if (last !== undefined && last.font === font) last.letters += letter
    else runs.push({ font, letters: letter })
  }
  return runs
}

/** The runs as they stand from the left. */
function fromTheLeft(face: readonly JoinedFont[], text: string): readonly Run[] {
  return visualOrder(text).flatMap(({ text: piece, rightToLeft }) => {
    const runs = runsOf(face, piece)
    return rightToLeft ? runs.map(turned).toReversed() : runs
  })
}

/** Joined letters that run to the left are turned by their font. */
function turned(run: Run): Run {
  const isJoined = /[\p{sc=Arab}\p{sc=Hebr}]/u.test(run.letters)
  return isJoined ? run : { ...run, letters: turnedRound(run.letters) }
}

function widthOf(face: readonly JoinedFont[], text: string): number {
  return runsOf(face, text).reduce((sum, run) => sum + runWidth(run), 0)
}

function runWidth({ font, letters }: Run): number {
  return font === undefined ? Array.from(letters).length * unknownWidth : font.advance(letters)
}

function piecesOf(face: readonly JoinedFont[], text: string, size: number): readonly Piece[] {
  let at = 0
  return fromTheLeft(face, text).map(({ font, letters }): Piece => {
    const begins = at
    at += runWidth({ font, letters }) * size
    return font === undefined
      ? { at: begins, letters }
      : { at: begins, path: font.path(letters, size) }
  })
}
