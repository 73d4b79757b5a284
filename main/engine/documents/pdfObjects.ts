import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from 'pdf-lib'

/** What the objects of a file say, whether a page leads to them or not. */
export type PdfObjects = {
  readonly javaScript: boolean
  readonly launch: boolean
  readonly formAction: boolean
  readonly attachments: number
  readonly missingFonts: readonly string[]
}

/** Shown with the fonts that come with the reader. */
const alwaysThere = /^(?:Helvetica|Times|Courier|Symbol|ZapfDingbats|Arial)/

/** Nested deeper is nobody's document. */
const MAX_DEPTH = 100

/** Looks at every object of a PDF; null when it cannot be taken apart. */
export async function pdfObjects(bytes: Uint8Array): Promise<PdfObjects | null> {
  try {
    const document = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
    })
    const dictionaries = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => [...dictionariesIn(object, 0)])
    return summary(dictionaries)
  } catch {
    return null
  }
}

function summary(dictionaries: readonly PDFDict[]): PdfObjects {
  const actions = new Set(dictionaries.map((dictionary) => nameOf(dictionary, 'S')))
  const has = (...names: readonly string[]): boolean => names.some((name) => actions.has(name))
  return {
    javaScript: has('JavaScript') || dictionaries.some((each) => each.has(PDFName.of('JS'))),
    launch: has('Launch'),
    formAction: has('SubmitForm', 'ImportData'),
    attachments: dictionaries.filter((each) => nameOf(each, 'Type') === 'EmbeddedFile').length,
    missingFonts: missingFonts(dictionaries),
  }
}

function* dictionariesIn(object: PDFObject, depth: number): Generator<PDFDict> {
  if (depth > MAX_DEPTH) return
  if (object instanceof PDFStream) yield* dictionariesIn(object.dict, depth)
  if (object instanceof PDFArray) {
    for (const element of object.asArray()) yield* dictionariesIn(element, depth + 1)
  }
  if (object instanceof PDFDict) {
    yield object
    for (const [, value] of object.entries()) yield* dictionariesIn(value, depth + 1)
  }
}

function missingFonts(dictionaries: readonly PDFDict[]): readonly string[] {
  // A Type 3 font draws its letters itself: there is no file to bring.
  const drawn = new Set(
    dictionaries
      .filter((each) => nameOf(each, 'Subtype') === 'Type3')
      .map((each) => each.lookup(PDFName.of('FontDescriptor'))),
  )
  const names = dictionaries
    .filter((each) => nameOf(each, 'Type') === 'FontDescriptor')
    .filter((each) => !isEmbedded(each) && !drawn.has(each))
    .map((each) => nameOf(each, 'FontName').replace(/^[A-Z]{6}\+/, ''))
    .filter((name) => name !== '' && !alwaysThere.test(name))
  return [...new Set(names)].toSorted()
}

function isEmbedded(descriptor: PDFDict): boolean {
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
}

function nameOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.get(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}
