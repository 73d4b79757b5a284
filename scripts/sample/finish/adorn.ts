import { PDFArray, type PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import type { DocumentText } from '../entryText.ts'

/** The same date in every making, so that a remade sample differs only where a text does. */
const made = new Date('2026-06-30T09:00:00Z')

/** Adds to a printed document what its text asks for: metadata, page labels, actions, attachments. */
export async function adorn(
  printed: Uint8Array,
  document: DocumentText,
  attachment: Uint8Array | null,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  describe(pdf, document)
  if (!document.outline) pdf.catalog.delete(PDFName.of('Outlines'))
  if (document.labels !== undefined) label(pdf, document.labels)
  if (document.link !== undefined) link(pdf, document.link)
  if (document.script !== undefined) pdf.addJavaScript('opening', document.script)
  if (attachment !== null && document.attach !== undefined) {
    await pdf.attach(attachment, document.attach, {
      mimeType: 'text/csv',
      creationDate: made,
      modificationDate: made,
    })
  }
  return pdf.save({ useObjectStreams: false })
}

function describe(pdf: PDFDocument, document: DocumentText): void {
  pdf.setTitle(document.title)
  pdf.setCreator('')
  pdf.setProducer('')
  pdf.setCreationDate(made)
  pdf.setModificationDate(made)
  if (document.author !== undefined) pdf.setAuthor(document.author)
}

/** Page labels: i, ii, iii … for the first pages, then 1, 2, 3 … */
function label(pdf: PDFDocument, roman: number): void {
  const { context } = pdf
  const numbers = context.obj([0, context.obj({ S: 'r' }), roman, context.obj({ S: 'D' })])
  pdf.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: numbers }))
}

/** A link over the foot of the second page. */
function link(pdf: PDFDocument, address: string): void {
  const page = pdf.getPage(1)
  const annotation: PDFDict = pdf.context.obj({
    ...{ Type: 'Annot', Subtype: 'Link', Rect: [60, 60, 300, 80], Border: [0, 0, 0] },
    A: { Type: 'Action', S: 'URI', URI: PDFString.of(address) },
  })
  const annotations = page.node.Annots() ?? PDFArray.withContext(pdf.context)
  annotations.push(pdf.context.register(annotation))
  page.node.set(PDFName.of('Annots'), annotations)
}
