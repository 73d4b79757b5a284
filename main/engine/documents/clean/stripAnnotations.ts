import { PDFArray, PDFDict, PDFName, PDFStream } from 'pdf-lib'
import { at, dictionaryAt, drop, nameAt } from '../objects/look.ts'
import { isAnnotation, playsSomething } from '../objects/annotations.ts'
import type { Removed } from './removed.ts'

/** What stays of an annotation of which only the drawing stays. */
const drawing: ReadonlySet<string> = new Set(['Type', 'Rect', 'F', 'AP', 'AS', 'P', 'OC'])

/** Who wrote a note and when; on a form field `T` is the field's own name. */
const authorship = ['T', 'CreationDate', 'M', 'NM', 'Subj'] as const

/** Takes those annotations out of a page that open or play something and draw nothing. */
export function stripAnnotations(page: PDFDict, removed: Removed): void {
  const annotations = at(page, 'Annots')
  if (!(annotations instanceof PDFArray)) return
  for (let place = annotations.size() - 1; place >= 0; place--) {
    const annotation = annotations.lookup(place)
    if (!(annotation instanceof PDFDict) || !playsSomething(annotation)) continue
    if (nameAt(annotation, 'Subtype') !== 'FileAttachment') removed.media += 1
    if (!isDrawn(annotation)) annotations.remove(place)
  }
}

/** What an annotation draws stays; what it does, and who made it when, does not. */
export function stripAnnotation(annotation: PDFDict, removed: Removed): void {
  if (!isAnnotation(annotation)) return
  if (nameAt(annotation, 'Subtype') !== 'Widget') {
    for (const key of authorship) if (drop(annotation, key)) removed.metadata += 1
  }
  drop(annotation, 'ExData')
  if (playsSomething(annotation)) keepDrawing(annotation)
}

function isDrawn(annotation: PDFDict): boolean {
  const appearance = dictionaryAt(annotation, 'AP')
  const normal = appearance === null ? undefined : at(appearance, 'N')
  return normal instanceof PDFStream || normal instanceof PDFDict
}

/** A stamp is an annotation that is nothing but its drawing. */
function keepDrawing(annotation: PDFDict): void {
  for (const key of annotation.keys()) if (!drawing.has(key.decodeText())) annotation.delete(key)
  annotation.set(PDFName.of('Subtype'), PDFName.of('Stamp'))
}
