import { PDFDict, PDFName } from 'pdf-lib'
import { isAction, onlyTurnsPages, opensFiles, plays } from './objects/actions.ts'
import { isAnnotation, playsSomething } from './objects/annotations.ts'
import type { FileBytes } from './objects/fileBytes.ts'
import { at, dictionariesOf, nameAt, textAt } from './objects/look.ts'
import { openObjects } from './objects/openObjects.ts'

/** What the objects of a file say, whether a page leads to them or not. */
export type PdfObjects = {
  readonly javaScript: boolean
  readonly launch: boolean
  readonly formAction: boolean
  readonly links: number
  /** Whatever else happens by itself or at a click and leads out of the document. */
  readonly otherActions: number
  readonly attachments: number
  readonly media: number
  readonly signed: boolean
  readonly xfa: boolean
  /** Who wrote notes on the pages. */
  readonly noteAuthors: readonly string[]
  /** Blocks of metadata of the whole, of pages and of pictures, and what programs kept for themselves. */
  readonly metadataBlocks: number
  readonly missingFonts: readonly string[]
}

/** Shown with the fonts that come with the reader. */
const alwaysThere = /^(?:Helvetica|Times|Courier|Symbol|ZapfDingbats|Arial)/

/** Looks at every object of a PDF; null when it cannot be taken apart. */
export async function pdfObjects(file: FileBytes, tick: () => void): Promise<PdfObjects | null> {
  try {
    const { context } = await openObjects(file, tick)
    return summary(dictionariesOf(context))
  } catch {
    return null
  }
}

function summary(dictionaries: readonly PDFDict[]): PdfObjects {
  const actions = dictionaries.filter(isAction)
  const kinds = new Set(actions.map((action) => nameAt(action, 'S')))
  const has = (...names: readonly string[]): boolean => names.some((name) => kinds.has(name))
  const count = (test: (each: PDFDict) => boolean): number => dictionaries.filter(test).length
  return {
    javaScript: has('JavaScript') || dictionaries.some(isScript),
    launch: has('Launch'),
    formAction: has('SubmitForm', 'ImportData'),
    links: actions.filter((action) => nameAt(action, 'S') === 'URI').length,
    otherActions: actions.filter((action) => isOtherAction(action)).length,
    attachments: count((each) => nameAt(each, 'Type') === 'EmbeddedFile'),
    media: count((each) => playsSomething(each) && nameAt(each, 'Subtype') !== 'FileAttachment'),
    signed: dictionaries.some((each) => each.has(PDFName.of('ByteRange'))),
    xfa: dictionaries.some((each) => each.has(PDFName.of('XFA'))),
    noteAuthors: noteAuthors(dictionaries),
    metadataBlocks: count(isMetadata),
    missingFonts: missingFonts(dictionaries),
  }
}

/** Scripts stand beside the kind of their action; a font may be called JS too. */
function isScript(dictionary: PDFDict): boolean {
  return dictionary.has(PDFName.of('JS')) && dictionary.has(PDFName.of('S'))
}

const toldElsewhere: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'URI',
])

/** Opening another document and playing something; turning pages and layers is no harm. */
function isOtherAction(action: PDFDict): boolean {
  const kind = nameAt(action, 'S')
  if (toldElsewhere.has(kind) || onlyTurnsPages(action)) return false
  return opensFiles.includes(kind) || plays.includes(kind)
}

function isMetadata(dictionary: PDFDict): boolean {
  if (nameAt(dictionary, 'Type') === 'Metadata') return true
  return dictionary.has(PDFName.of('PieceInfo')) && at(dictionary, 'PieceInfo') instanceof PDFDict
}

function noteAuthors(dictionaries: readonly PDFDict[]): readonly string[] {
  const names = dictionaries
    .filter((each) => isAnnotation(each) && nameAt(each, 'Subtype') !== 'Widget')
    .map((note) => textAt(note, 'T'))
  return [...new Set(names)].filter((name) => name !== '').toSorted()
}

function missingFonts(dictionaries: readonly PDFDict[]): readonly string[] {
  // A Type 3 font draws its letters itself: there is no file to bring.
  const drawn = new Set(
    dictionaries
      .filter((each) => nameAt(each, 'Subtype') === 'Type3')
      .map((each) => each.lookup(PDFName.of('FontDescriptor'))),
  )
  const names = dictionaries
    .filter((each) => nameAt(each, 'Type') === 'FontDescriptor')
    .filter((each) => !isEmbedded(each) && !drawn.has(each))
    .map((each) => nameAt(each, 'FontName').replace(/^[A-Z]{6}\+/, ''))
    .filter((name) => name !== '' && !alwaysThere.test(name))
  return [...new Set(names)].toSorted()
}

function isEmbedded(descriptor: PDFDict): boolean {
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
}
