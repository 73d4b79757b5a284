import { PDFDict, PDFName, PDFRawStream, PDFStream, type PDFContext } from 'pdf-lib'
import { isAction, onlyTurnsPages } from '../objects/actions.ts'
import {
  at,
  dictionariesAt,
  dictionariesOf,
  dictionaryAt,
  drop,
  isText,
  nameAt,
} from '../objects/look.ts'
import { stripAnnotation, stripAnnotations } from './stripAnnotations.ts'
import { nothingRemoved, type Removed } from './removed.ts'

/**
 * Takes out of a document's objects what is no page: metadata, scripts, actions, attachments, media, signatures
 * and the form language XFA. What the pages show, the outline and the links between pages stay. Keys are
 * looked at together with what they hold, because a font or picture may bear any of their names.
 */
export function strip(context: PDFContext): Removed {
  const removed = nothingRemoved()
  const catalog = context.lookup(context.trailerInfo.Root)
  const all = dictionariesOf(context)
  stripFile(context, removed)
  if (catalog instanceof PDFDict) stripCatalog(catalog, removed)
  for (const dictionary of all) if (nameAt(dictionary, 'Type') === 'Page') stripPage(dictionary)
  for (const dictionary of all) stripAnnotations(dictionary, removed)
  for (const dictionary of all) stripAny(dictionary, removed)
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) stripStream(object.dict)
  }
  return removed
}

function stripFile(context: PDFContext, removed: Removed): void {
  const info = context.lookup(context.trailerInfo.Info)
  if (info instanceof PDFDict) removed.metadata += info.keys().length
  delete context.trailerInfo.Info
}

const catalogKeys = [
  'Perms',
  'DSS',
  'Collection',
  'SpiderInfo',
  'Legal',
  'Requirements',
  'Threads',
  'NeedsRendering',
  'URI',
] as const

function stripCatalog(catalog: PDFDict, removed: Removed): void {
  for (const key of catalogKeys) drop(catalog, key)
  stripNames(catalog, removed)
  const opening = at(catalog, 'OpenAction')
  if (drop(catalog, 'OpenAction')) countAction(opening, removed)
  if (nameAt(catalog, 'PageMode') === 'UseAttachments') drop(catalog, 'PageMode')
  const form = dictionaryAt(catalog, 'AcroForm')
  if (form === null) return
  if (drop(form, 'XFA')) removed.forms += 1
  drop(form, 'CO')
  drop(form, 'SigFlags')
}

/** Of the catalog's name trees only that of the places in the document stays. */
function stripNames(catalog: PDFDict, removed: Removed): void {
  const names = dictionaryAt(catalog, 'Names')
  if (names === null) return
  for (const key of names.keys()) {
    const name = key.decodeText()
    if (name === 'Dests') continue
    if (name === 'JavaScript') removed.scripts += 1
    names.delete(key)
  }
}

function stripPage(page: PDFDict): void {
  for (const key of ['Thumb', 'B', 'PresSteps']) drop(page, key)
}

function stripAny(dictionary: PDFDict, removed: Removed): void {
  stripActions(dictionary, removed)
  stripAnnotation(dictionary, removed)
  const metadata = at(dictionary, 'Metadata')
  if (metadata instanceof PDFStream && drop(dictionary, 'Metadata')) removed.metadata += 1
  if (dictionaryAt(dictionary, 'PieceInfo') !== null && drop(dictionary, 'PieceInfo'))
    removed.metadata += 1
  if (isText(at(dictionary, 'LastModified'))) drop(dictionary, 'LastModified')
  if (dictionaryAt(dictionary, 'CreatorInfo') !== null && drop(dictionary, 'CreatorInfo'))
    removed.metadata += 1
  if (holdsFiles(dictionary)) drop(dictionary, 'AF')
  if (dictionaryAt(dictionary, 'EF') !== null && drop(dictionary, 'EF')) removed.attachments += 1
  if (isSignature(dictionaryAt(dictionary, 'V')) && drop(dictionary, 'V')) removed.signatures += 1
}

function stripActions(dictionary: PDFDict, removed: Removed): void {
  for (const key of ['A', 'PA'] as const) {
    const action = at(dictionary, key)
    if (!isAction(action)) continue
    if (onlyTurnsPages(action)) {
      if (drop(action, 'Next')) removed.actions += 1
    } else if (drop(dictionary, key)) countAction(action, removed)
  }
  const additional = dictionaryAt(dictionary, 'AA')
  const actions = additional?.keys().map((key) => additional.lookup(key)) ?? []
  if (additional === null || !actions.every(isAction)) return
  drop(dictionary, 'AA')
  for (const action of actions) countAction(action, removed)
}

function countAction(action: unknown, removed: Removed): void {
  const isScript = action instanceof PDFDict && nameAt(action, 'S') === 'JavaScript'
  if (isScript) removed.scripts += 1
  else removed.actions += 1
}

/** Files that belong to a page, a picture or the whole: an array of file specifications. */
function holdsFiles(dictionary: PDFDict): boolean {
  const files = at(dictionary, 'AF')
  if (files instanceof PDFDict)
    return nameAt(files, 'Type') === 'Filespec' || files.has(PDFName.of('EF'))
  return dictionariesAt(files).some(
    (each) => nameAt(each, 'Type') === 'Filespec' || each.has(PDFName.of('EF')),
  )
}

function isSignature(value: PDFDict | null): boolean {
  return value?.has(PDFName.of('ByteRange')) ?? false
}

/** A picture or drawing may point to a file that is to be shown in its place. */
function stripStream(dictionary: PDFDict): void {
  drop(dictionary, 'OPI')
  if (nameAt(dictionary, 'Subtype') === 'Form') drop(dictionary, 'Ref')
  for (const key of ['F', 'FFilter', 'FDecodeParms']) drop(dictionary, key)
}
