import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { PDFDocument, PDFFont } from 'pdf-lib'
import { type JoinedFont, loadJoinedFonts } from '../lettering/joinedFonts.ts'
import { fontkitForPdf } from './fontkitForPdf.ts'

/** A font of the document: which characters it can draw, and how wide a text in it is at a size of 1. */
export type EmbeddedFont = {
  readonly pdf: PDFFont
  readonly has: (character: string) => boolean
  readonly advance: (text: string) => number
}

export type Font = EmbeddedFont | JoinedFont

/** A weight of text: its own font first, then one that has what it lacks. */
export type Face = readonly Font[]

export type Faces = { readonly regular: Face; readonly strong: Face }

/** Kerning and ligatures would be measured but not drawn. */
const plain = { kern: false, liga: false, clig: false, calt: false }

/** Makes the program's fonts ready in a document; only the letters that are drawn will be in it. */
export async function loadFaces(document: PDFDocument, assets: string): Promise<Faces> {
  document.registerFontkit(fontkitForPdf)
  const read = async (name: string): Promise<Buffer> => readFile(join(assets, 'fonts', name))
  const embed = async (bytes: Buffer): Promise<EmbeddedFont> => {
    const pdf = await document.embedFont(bytes, { subset: true, features: plain })
    const characters = new Set(pdf.getCharacterSet())
    const has = (character: string): boolean => characters.has(character.codePointAt(0) ?? 0)
    return { pdf, has, advance: advances(pdf) }
  }
  const han = await embed(gunzipSync(await read('DroidSansFallback.ttf.gz')))
  const regular = await embed(await read('Pretendard-Regular.otf'))
  const strong = await embed(await read('Pretendard-SemiBold.otf'))
  return {
    regular: [regular, han, ...(await loadJoinedFonts(assets, 'Regular'))],
    strong: [strong, han, ...(await loadJoinedFonts(assets, 'SemiBold'))],
  }
}

/** Laying text out anew for each measure would take seconds. */
function advances(pdf: PDFFont): EmbeddedFont['advance'] {
  const known = new Map<string, number>()
  const advance = (character: string): number => {
    const width = known.get(character) ?? pdf.widthOfTextAtSize(character, 1)
    known.set(character, width)
    return width
  }
  return (text) => Array.from(text).reduce((sum, character) => sum + advance(character), 0)
}
