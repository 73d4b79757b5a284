import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts, type SaveOptions } from 'pdf-lib'
import { rawPdf } from './rawPdf.ts'

const box = '/MediaBox [0 0 595 842]'

/** A scan: one page, filled by an image of 128 × 128 in the format of the filter. */
function scan(file: string, filter: string, colours: string): Uint8Array {
  const stream = readFileSync(join(import.meta.dirname, 'pages', file))
  const size = '/Type /XObject /Subtype /Image /Width 128 /Height 128'
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${box} /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>`,
    { dictionary: '', stream: Buffer.from('q 480 0 0 480 57 180 cm /I Do Q') },
    { dictionary: `${size} ${colours} /Filter /${filter}`, stream },
  ])
}

export function jpeg2000Scan(): Uint8Array {
  return scan('ring.jp2', 'JPXDecode', '')
}

export function jbig2Scan(): Uint8Array {
  return scan('ring.jbig2', 'JBIG2Decode', '/ColorSpace /DeviceGray /BitsPerComponent 1')
}

type Script = { readonly font: string; readonly ordering: string; readonly map: string }

const scripts = {
  korean: { font: 'HYSMyeongJo-Medium', ordering: 'Korea1', map: 'UniKS-UTF16-H' },
  japanese: { font: 'KozMinPro-Regular', ordering: 'Japan1', map: 'UniJIS-UTF16-H' },
  chinese: { font: 'STSong-Light', ordering: 'GB1', map: 'UniGB-UTF16-H' },
} satisfies Readonly<Record<string, Script>>

/**
 * A page in a font that does not come with it, as office programs make them: to show it takes the
 * character maps and a font of this computer.
 */
export function pageWithoutFont(script: keyof typeof scripts, words: string): Uint8Array {
  const { font, ordering, map } = scripts[script]
  const system = `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >>`
  const hex = Buffer.from(words, 'utf16le').swap16().toString('hex')
  const flags = '/Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120'
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${box} /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>`,
    { dictionary: '', stream: Buffer.from(`BT /F 48 Tf 60 600 Td <${hex}> Tj ET`) },
    `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${map} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font} ${system} /DW 1000 /FontDescriptor 7 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${font} ${flags} /CapHeight 880 /StemV 90 >>`,
  ])
}

/** As many pages as asked for, each with its number. */
export async function longDocument(pages: number, how: SaveOptions = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number += 1)
    document.addPage([420, 595]).drawText(`Sheet ${number}`, { x: 60, y: 480, size: 36, font })
  return document.save(how)
}

/** A page whose words lead to an address on the network. */
export function linkingPage(address: string): Uint8Array {
  const content = 'BT /F 24 Tf 60 700 Td (See our site) Tj ET'
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${box} /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R /Annots [6 0 R] >>`,
    { dictionary: '', stream: Buffer.from(content) },
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Annot /Subtype /Link /Rect [60 690 240 730] /Border [0 0 0] /A << /S /URI /URI (${address}) >> >>`,
  ])
}
