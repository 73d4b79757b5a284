import type { Color, PDFPage } from 'pdf-lib'
import { qrCode } from '../../qrCode.ts'

/** What a slip's QR code says in UTF-8: `jurybox:`, the juror's number, `:`, the passphrase. */
export function qrText(jurorId: string, passphrase: string): string {
  return `jurybox:${jurorId}:${passphrase}`
}

type Square = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: Color
}

/** Draws the code without its quiet zone into a square given by its bottom left corner. */
export function drawQr(page: PDFPage, text: string, { x, y, size, color }: Square): void {
  const { size: modules, path } = qrCode(text)
  page.drawSvgPath(path, { x, y: y + size, scale: size / modules, color })
}
