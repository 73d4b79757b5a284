import { rawPdf, type PdfObject } from './rawPdf.ts'

const box = '/MediaBox [0 0 420 595]'
const font = '/Resources << /Font << /F 3 0 R >> >>'

/** A page, with the objects that it needs; `first` is the number of the first of them. */
type Page = (first: number) => readonly PdfObject[]

function whole(number: number): Page {
  return (first) => [
    `<< /Type /Page /Parent 2 0 R ${box} ${font} /Contents ${first + 1} 0 R >>`,
    { dictionary: '', stream: Buffer.from(`BT /F 36 Tf 60 480 Td (Whole page ${number}) Tj ET`) },
  ]
}

const noPage: Page = () => ['(no page)']

const garbage: Page = (first) => [
  `<< /Type /Page /Parent 2 0 R ${box} ${font} /Contents ${first + 1} 0 R >>`,
  { dictionary: '/Filter /FlateDecode', stream: Buffer.from('neither packed nor a page') },
]

const brokenPicture: Page = (first) => [
  `<< /Type /Page /Parent 2 0 R ${box} /Resources << /XObject << /I ${first + 2} 0 R >> >> /Contents ${first + 1} 0 R >>`,
  { dictionary: '', stream: Buffer.from('q 300 0 0 300 60 180 cm /I Do Q') },
  {
    dictionary:
      '/Type /XObject /Subtype /Image /Width 128 /Height 128 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /JPXDecode',
    stream: Buffer.from('no picture at all'),
  },
]

const endless: Page = (first) => [
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000000 4000000000] ${font} /Contents ${first + 1} 0 R >>`,
  { dictionary: '', stream: Buffer.from('BT /F 36 Tf 60 480 Td (Far away) Tj ET') },
]

/** Whole, no page, nothing readable on it, a picture that cannot be decoded, too large, whole. */
export function brokenPages(): Uint8Array {
  return documentOf([whole(1), noPage, garbage, brokenPicture, endless, whole(6)])
}

export function brokenFirstPage(): Uint8Array {
  return documentOf([noPage, whole(2)])
}

function documentOf(pages: readonly Page[]): Uint8Array {
  const objects: PdfObject[] = []
  const kids: string[] = []
  for (const page of pages) {
    const first = objects.length + 4
    kids.push(`${first} 0 R`)
    objects.push(...page(first))
  }
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ])
}
