import type { Color, PDFPage } from 'pdf-lib'
import { create } from 'qrcode'
import type { Slip } from '../../../../shared/calls/views.ts'

/** What a slip's QR code says in UTF-8: `jurybox:`, the juror's number, `:`, the passphrase. */
export function qrText({ jurorId, passphrase }: Slip): string {
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
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const path: string[] = []
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column) === 1) path.push(`M${column} ${row}h1v1h-1z`)
  // One path for all: between squares that are filled one by one thin lines would show.
  page.drawSvgPath(path.join(''), { x, y: y + size, scale: size / modules.size, color })
}
