import { create } from 'qrcode'
import type { QrCode } from '../../shared/calls/exportViews.ts'

/** A text as a QR code: one path of unit squares in a square of `size`, without its quiet zone. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const path: string[] = []
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column) === 1) path.push(`M${column} ${row}h1v1h-1z`)
  // One path for all: between squares that are filled one by one thin lines would show.
  return { size: modules.size, path: path.join('') }
}
