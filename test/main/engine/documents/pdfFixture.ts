import { AFRelationship, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib'

/** A PDF with one page for each text; an empty text leaves the page without any. */
export async function pdfOf(...pages: readonly string[]): Promise<Uint8Array> {
  return (await documentOf(pages)).save()
}

/** A PDF with everything a secretariat should be told of. */
export async function busyPdf(): Promise<Uint8Array> {
  const document = await documentOf(['Read me'])
  const { context } = document
  document.setAuthor('Ana Ruiz')
  document.addJavaScript('greet', 'app.alert("hello")')
  await document.attach(Buffer.from('1,2,3'), 'figures.csv', {
    mimeType: 'text/csv',
    afRelationship: AFRelationship.Data,
  })
  const actions = [
    { Type: 'Action', S: 'URI', URI: PDFString.of('https://example.org/') },
    { Type: 'Action', S: 'Launch', F: PDFString.of('calc.exe') },
    { Type: 'Action', S: 'SubmitForm', F: PDFString.of('https://example.org/form') },
  ]
  const links = actions.map((action) =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 100, 20],
        A: context.obj(action),
      }),
    ),
  )
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj(links))
  context.register(context.obj({ Type: 'FontDescriptor', FontName: 'ABCDEF+Batang', Flags: 4 }))
  return document.save()
}

/** A PDF by hand: objects from number 1 on, the first is the catalog. */
export function rawPdf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, place) => {
    const offset = text.length
    text += `${place + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}

export const onePage: readonly string[] = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
]

/** Asks for a password that nobody has. */
export function lockedPdf(): Buffer {
  const anything = '41'.repeat(32)
  const encryption = `<< /Filter /Standard /V 1 /R 2 /O <${anything}> /U <${anything}> /P -4 >>`
  return rawPdf([...onePage, encryption], `/Encrypt 4 0 R /ID [<${anything}> <${anything}>]`)
}

async function documentOf(pages: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of pages) {
    const page = document.addPage([400, 300])
    if (text !== '') page.drawText(text, { x: 20, y: 200, size: 12, font })
  }
  return document
}
