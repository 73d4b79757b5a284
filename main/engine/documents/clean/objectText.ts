import { PDFArray, PDFDict, PDFInvalidObject, PDFRef, type PDFObject } from 'pdf-lib'

/** How a reference is written; what it leads to gets a number when it is first named. */
export type Refer = (ref: PDFRef) => string

/** A reachable object that nobody can read: what it draws is not known, so nothing is written. */
export class BrokenObject extends Error {}

/** An object that is no stream as a PDF writes it, in Latin-1. */
export function objectText(object: PDFObject, refer: Refer): string {
  if (object instanceof PDFRef) return refer(object)
  if (object instanceof PDFInvalidObject) throw new BrokenObject()
  if (object instanceof PDFArray) {
    const elements = object.asArray().map((element) => objectText(element, refer))
    return `[${elements.join(' ')}]`
  }
  if (!(object instanceof PDFDict)) return object.toString()
  const entries = object
    .entries()
    .map(([key, value]) => `${key.toString()} ${objectText(value, refer)}`)
  return `<< ${entries.join(' ')} >>`
}
