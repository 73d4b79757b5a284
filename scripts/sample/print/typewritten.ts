import { PDFDict, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'

const [width, height] = [595, 842]
const margin = 64
const lineHeight = 14

/** No reader brings it, so each shows the text in another. */
const typeface = 'LetterGothic'

/**
 * A plain text in a font that is not embedded, with headings in a standard one. A line that begins
 * with `# ` is a heading, one of `---` begins a page; runs of spaces keep columns.
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
  await renameFont(pdf, fonts.text)
  return pdf.save()
}

/** What Courier draws is from here on said to be drawn by a font of the same widths that the file does not have. */
async function renameFont(pdf: PDFDocument, font: PDFFont): Promise<void> {
  await font.embed()
  const { context } = pdf
  const FontDescriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: typeface,
      // Fixed pitch, no symbols.
      Flags: 33,
      FontBBox: [0, -250, 600, 1000],
      ItalicAngle: 0,
      Ascent: 800,
      Descent: -200,
      CapHeight: 570,
      StemV: 50,
    }),
  )
  const Widths = Array.from({ length: 224 }, () => 600)
  const range = { FirstChar: 32, LastChar: 255, Widths }
  const named = context.obj({ BaseFont: typeface, ...range, FontDescriptor })
  const dictionary = context.lookup(font.ref, PDFDict)
  for (const [key, value] of named.entries()) dictionary.set(key, value)
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
