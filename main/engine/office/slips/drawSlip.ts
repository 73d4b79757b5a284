import { rgb, type PDFPage } from 'pdf-lib'
import type { Slip } from '../../../../shared/calls/views.ts'
import { drawQr, qrText } from './drawQr.ts'
import type { Face, Faces } from './face.ts'
import { printable, unprintable } from './printable.ts'
import type { SlipSheet } from './slipSheet.ts'
import { slipTexts, type SlipText } from './slipText.ts'
import { drawLine, drawLines, fitted, widthOf, wrap, type Style } from './typeset.ts'

/** Half of A4 upright, in points. */
export const SLIP = { width: 595.28, height: 420.94 } as const

const left = 54
const width = SLIP.width - 2 * left
const qrSize = 104
/** Beside the QR code. */
const narrow = width - qrSize - 24

const ink = rgb(0.09, 0.1, 0.13)
const faint = rgb(0.4, 0.42, 0.46)
const line = rgb(0.78, 0.8, 0.83)

/** Draws a slip into the half of the page whose upper edge is `top`. */
export function drawSlip(
  page: PDFPage,
  slip: Slip,
  sheet: SlipSheet,
  faces: Faces,
  top: number,
): void {
  const text = slipTexts[sheet.languages.get(slip.jurorId) ?? 'en']
  drawPrize(page, sheet, faces, top)
  drawJuror(page, slip, text, faces, top)
  drawSigner(page, sheet, text, faces, top - 321)
  if (slip.passphrase === null) {
    drawCard(page, text, faces, top - 216)
    drawSteps(page, text.card.steps, faces, top - 343)
    return
  }
  const corner = { x: left + width - qrSize, y: top - 44 - qrSize }
  drawQr(page, qrText(slip.jurorId, slip.passphrase), { ...corner, size: qrSize, color: ink })
  drawPassphrase(page, slip.passphrase, text, faces, top - 216)
  drawSteps(page, text.steps, faces, top - 343)
}

function drawPrize(page: PDFPage, { prize }: SlipSheet, faces: Faces, top: number): void {
  const title = { face: faces.strong, size: 13, color: ink }
  const shown = drawable(faces.strong, prize.title) ?? prize.id
  const { style, lines } = fitted(title, shown, narrow, 2)
  const below = drawLines(page, lines, { x: left, y: top - 54, leading: style.size + 3 }, style)
  const named = drawable(faces.regular, `${prize.edition} · ${prize.round.title}`)
  const round = named ?? String(prize.round.number)
  const small = fitted({ face: faces.regular, size: 10, color: faint }, round, narrow, 1)
  drawLines(page, small.lines, { x: left, y: below, leading: 12 }, small.style)
}

function drawJuror(page: PDFPage, slip: Slip, text: SlipText, faces: Faces, top: number): void {
  drawLine(page, text.juror, left, top - 98, { face: faces.regular, size: 9.5, color: faint })
  const large = { face: faces.strong, size: 36, color: ink }
  const number = fitted(large, slip.jurorId, narrow, 1)
  drawLines(page, number.lines, { x: left, y: top - 132, leading: 36 }, number.style)
  const name = drawable(faces.strong, slip.name)
  if (name === null) {
    drawNameLine(page, text, faces, top)
    return
  }
  const medium = { face: faces.strong, size: 16, color: ink }
  const { style, lines } = fitted(medium, name, width, 2)
  drawLines(page, lines, { x: left, y: top - 166, leading: style.size + 3 }, style)
}

/** In letters that no font of ours has, or that would come out unjoined: a line to write the name on. */
function drawNameLine(page: PDFPage, text: SlipText, faces: Faces, top: number): void {
  const y = top - 170
  const label: Style = { face: faces.regular, size: 9.5, color: faint }
  drawLine(page, text.name, left, y, label)
  const start = { x: left + widthOf(label, text.name) + 10, y: y - 2 }
  page.drawLine({ start, end: { x: left + narrow, y: y - 2 }, thickness: 0.8, color: line })
}

/** The text as it is printed; null when a letter of it cannot be. */
function drawable(face: Face, text: string): string | null {
  const shown = printable(text)
  return unprintable(face, shown) === '' ? shown : null
}

/** In the place and size of the frame with the words, so that slips in a pile look alike. */
function drawCard(page: PDFPage, { card }: SlipText, faces: Faces, top: number): void {
  const height = 2 * 36 + 12
  page.drawRectangle({ x: left, y: top - height, width, height, borderColor: line, borderWidth: 1 })
  const strong = { face: faces.strong, size: 16, color: ink }
  const title = fitted(strong, card.title, width - 28, 1)
  drawLines(page, title.lines, { x: left + 14, y: top - 30, leading: 16 }, title.style)
  const style: Style = { face: faces.regular, size: 10, color: ink }
  const lines = wrap(style, card.body, width - 28)
  drawLines(page, lines, { x: left + 14, y: top - 50, leading: 14 }, style)
}

/** Three words a row in a frame, numbered in their order. */
function drawPassphrase(
  page: PDFPage,
  passphrase: string,
  text: SlipText,
  faces: Faces,
  top: number,
): void {
  const words = passphrase.split('-')
  const [column, row] = [(width - 24) / 3, 36]
  const height = Math.ceil(words.length / 3) * row + 12
  page.drawRectangle({ x: left, y: top - height, width, height, borderColor: line, borderWidth: 1 })
  drawLine(page, text.passphrase, left, top + 7, { face: faces.regular, size: 9.5, color: faint })
  const order = { face: faces.regular, size: 9, color: faint }
  words.forEach((word, index) => {
    const x = left + 14 + (index % 3) * column
    const y = top - 30 - Math.floor(index / 3) * row
    drawLine(page, String(index + 1), x, y, order)
    const large = fitted({ face: faces.strong, size: 23, color: ink }, word, column - 24, 1)
    drawLines(page, large.lines, { x: x + 13, y, leading: 23 }, large.style)
  })
}

function drawSigner(
  page: PDFPage,
  { signer }: SlipSheet,
  text: SlipText,
  faces: Faces,
  y: number,
): void {
  const label: Style = { face: faces.regular, size: 9.5, color: faint }
  drawLine(page, text.signer, left, y, label)
  const x = left + widthOf(label, text.signer) + 10
  const words = { face: faces.strong, size: 10.5, color: ink }
  const { style, lines } = fitted(words, signer.join(' '), left + width - x, 1)
  drawLines(page, lines, { x, y, leading: 12 }, style)
}

function drawSteps(page: PDFPage, steps: SlipText['steps'], faces: Faces, top: number): void {
  const style: Style = { face: faces.regular, size: 9.5, color: ink }
  let y = top
  steps.forEach((step, index) => {
    drawLine(page, `${index + 1}.`, left, y, style)
    y = drawLines(page, wrap(style, step, width - 16), { x: left + 16, y, leading: 13 }, style) - 3
  })
}
