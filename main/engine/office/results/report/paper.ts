import { PDFDocument, type PDFPage, rgb, type Color } from 'pdf-lib'
import type { Measure } from '../../../../../shared/plots/pen.ts'
import { printColours } from '../../../../../shared/plots/picture.ts'
import type { Tone } from '../../../../../shared/plots/scene.ts'
import { type Face, type Faces, loadFaces } from '../../slips/face.ts'
import { printable, unprintable } from '../../slips/printable.ts'
import { drawLine, widthOf } from '../../slips/typeset.ts'

/** A4 upright, in points. */
const sheet = { width: 595.28, height: 841.89 }
const margin = { side: 48, top: 62, bottom: 58 }

/** Sheets that are written on from the top down; a new one begins where the last has no room. */
export type Paper = {
  readonly document: PDFDocument
  readonly width: number
  readonly measure: Measure
  /** How much is left of the sheet in hand. */
  readonly left: () => number
  /** Takes so much of a sheet, on a new one if need be; its upper edge from the top of the sheet. */
  readonly take: (height: number) => number
  readonly newSheet: () => void
  readonly text: (at: readonly [x: number, y: number], words: string, style: TextStyle) => void
  readonly page: () => PDFPage
  /** Where a place, counted from the writing's left edge and the sheet's top, lies in the PDF. */
  readonly place: (x: number, y: number) => { readonly x: number; readonly y: number }
  readonly finish: () => Promise<Uint8Array>
}

export type TextStyle = { readonly size: number; readonly strong?: boolean; readonly tone?: Tone }

/** What stands on every sheet: its head, and its foot beside the number. */
export type Around = { readonly head: string; readonly foot: string }

export async function createPaper(assets: string, around: Around): Promise<Paper> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const faces = await loadFaces(document, assets)
  const pages: PDFPage[] = []
  let y = Infinity
  const newSheet = (): void => {
    pages.push(document.addPage([sheet.width, sheet.height]))
    y = margin.top
  }
  const page = (): PDFPage => {
    if (pages.length === 0) newSheet()
    return pages[pages.length - 1] ?? document.addPage()
  }
  const place: Paper['place'] = (x, down) => ({ x: margin.side + x, y: sheet.height - down })
  const width = sheet.width - 2 * margin.side
  const lastLine = sheet.height - margin.bottom
  return {
    document,
    width,
    measure: (words, size, strong) =>
      widthOf({ face: faceOf(faces, strong), size }, shown(faces, words)),
    left: () => (pages.length === 0 ? lastLine - margin.top : lastLine - y),
    take: (height) => {
      if (y + height > lastLine) newSheet()
      const from = y
      y += height
      return from
    },
    newSheet,
    page,
    place,
    text: ([x, down], words, style) => {
      write(page(), faces, words, place(x, down), style)
    },
    finish: () => {
      pages.forEach((one, index) => {
        frame(one, faces, around, width, `${index + 1} / ${pages.length}`)
      })
      return document.save()
    },
  }
}

function frame(page: PDFPage, faces: Faces, around: Around, width: number, number: string): void {
  const small = { size: 7.5, tone: 'soft' } as const
  const end = margin.side + width - widthOf({ face: faces.regular, size: 7.5 }, number)
  write(page, faces, around.head, { x: margin.side, y: sheet.height - 36 }, small)
  write(page, faces, around.foot, { x: margin.side, y: 32 }, small)
  write(page, faces, number, { x: end, y: 32 }, small)
  for (const y of [sheet.height - 44, 44]) {
    const ends = { start: { x: margin.side, y }, end: { x: margin.side + width, y } }
    page.drawLine({ ...ends, thickness: 0.5, color: colourOf('grid') })
  }
}

function write(
  page: PDFPage,
  faces: Faces,
  words: string,
  { x, y }: { readonly x: number; readonly y: number },
  { size, strong = false, tone = 'ink' }: TextStyle,
): void {
  const face = faceOf(faces, strong)
  drawLine(page, shown(faces, words), x, y, { face, size, color: colourOf(tone) })
}

function faceOf({ regular, strong: semibold }: Faces, strong: boolean): Face {
  return strong ? semibold : regular
}

/** A letter that no font has is shown as a box; the workbook and the table have it. */
function shown({ regular }: Faces, words: string): string {
  const plain = printable(words)
  const lacking = new Set(unprintable(regular, plain))
  return lacking.size === 0
    ? plain
    : Array.from(plain, (letter) => (lacking.has(letter) ? '□' : letter)).join('')
}

export function colourOf(tone: Tone): Color {
  const hex = printColours[tone]
  const part = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255
  return rgb(part(1), part(3), part(5))
}
