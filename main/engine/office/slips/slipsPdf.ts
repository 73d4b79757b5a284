import { PDFDocument, PDFPage, rgb } from 'pdf-lib'
import { drawSlip, SLIP } from './drawSlip.ts'
import { loadFaces } from './face.ts'
import type { SlipSheet } from './slipSheet.ts'

/**
 * The slips as PDF, two on a page of A4 with a line to cut along. `assets` is the folder of the program's
 * own files. The same slips give the same bytes. A name that no font of ours can draw is left to be written.
 */
export async function slipsPdf(sheet: SlipSheet, assets: string): Promise<Uint8Array> {
  // Without the date of its making.
  const document = await PDFDocument.create({ updateMetadata: false })
  const faces = await loadFaces(document, assets)
  document.setTitle('Jurybox')
  for (let first = 0; first < sheet.slips.length; first += 2) {
    const page = document.addPage([SLIP.width, 2 * SLIP.height])
    drawCut(page)
    sheet.slips.slice(first, first + 2).forEach((slip, half) => {
      drawSlip(page, slip, sheet, faces, (2 - half) * SLIP.height)
    })
  }
  return document.save()
}

function drawCut(page: PDFPage): void {
  page.drawLine({
    start: { x: 18, y: SLIP.height },
    end: { x: SLIP.width - 18, y: SLIP.height },
    thickness: 0.6,
    color: rgb(0.55, 0.57, 0.6),
    dashArray: [4, 4],
  })
}
