import type { PDFDict } from 'pdf-lib'
import { at, nameAt } from './look.ts'

/** Annotations that are there to open, play or run something. */
const active: ReadonlySet<string> = new Set([
  'FileAttachment',
  'RichMedia',
  'Movie',
  'Sound',
  'Screen',
  '3D',
])

export function isAnnotation(dictionary: PDFDict): boolean {
  return nameAt(dictionary, 'Subtype') !== '' && at(dictionary, 'Rect') !== undefined
}

export function playsSomething(annotation: PDFDict): boolean {
  return isAnnotation(annotation) && active.has(nameAt(annotation, 'Subtype'))
}
