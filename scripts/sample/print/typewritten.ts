import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'

const [width, height] = [595, 842]
const margin = 64
const lineHeight = 14

/**
 * A plain text in the standard fonts, which are not embedded: each reader brings its own. A line
 * that begins with `# ` is a heading, one of `---` begins a page; runs of spaces keep columns.
 */
export async function typewritten(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const fonts = {
    text: await pdf.embedFont(StandardFonts.Courier),
    heading: await pdf.embedFont(StandardFonts.HelveticaBold),
    foot: await pdf.embedFont(StandardFonts.Helvetica),
  }
  let page = newPage(pdf, fonts.foot)
  let y = height - margin
  for (const line of text.split('\n')) {
    if (line === '---' || y < margin + lineHeight) {
      page = newPage(pdf, fonts.foot)
      y = height - margin
      if (line === '---') continue
    }
    const heading = line.startsWith('# ')
    if (heading) y -= 8
    writeLine(page, heading ? line.slice(2) : line, y, heading ? fonts.heading : fonts.text)
    y -= heading ? lineHeight + 6 : lineHeight
  }
  return pdf.save()
}

function newPage(pdf: PDFDocument, font: PDFFont): PDFPage {
  const page = pdf.addPage([width, height])
  const number = String(pdf.getPageCount())
  page.drawText(number, { x: width / 2 - 4, y: 34, size: 9, font })
  return page
}

function writeLine(page: PDFPage, line: string, y: number, font: PDFFont): void {
  const size = font.name.startsWith('Helvetica') ? 13 : 9
  page.drawText(line, { x: margin, y, size, font })
}
