import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib'

/** Nested deeper is nobody's document. */
const MAX_DEPTH = 100

/** Every dictionary of a file, those inside others and those of streams too, whether a page leads to it or not. */
export function dictionariesOf(context: PDFContext): readonly PDFDict[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => [...dictionariesIn(object, 0)])
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

/** What stands at a key, references followed; undefined when nothing does. */
export function at(dictionary: PDFDict, key: string): PDFObject | undefined {
  return dictionary.lookup(PDFName.of(key))
}

export function dictionaryAt(dictionary: PDFDict, key: string): PDFDict | null {
  const value = at(dictionary, key)
  return value instanceof PDFDict ? value : null
}

/** The name at a key; empty when there is none. */
export function nameAt(dictionary: PDFDict, key: string): string {
  const value = at(dictionary, key)
  return value instanceof PDFName ? value.decodeText() : ''
}

/** The text at a key; empty when there is none. */
export function textAt(dictionary: PDFDict, key: string): string {
  const value = at(dictionary, key)
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return ''
  try {
    return value.decodeText().replaceAll('\0', '').toWellFormed().trim()
  } catch {
    return value.asString()
  }
}

export function isText(value: PDFObject | undefined): boolean {
  return value instanceof PDFString || value instanceof PDFHexString
}

/** Takes a key out of a dictionary; whether it was there. */
export function drop(dictionary: PDFDict, key: string): boolean {
  return dictionary.delete(PDFName.of(key))
}

/** The dictionaries in an array, references followed. */
export function dictionariesAt(value: PDFObject | undefined): readonly PDFDict[] {
  if (!(value instanceof PDFArray)) return []
  return value
    .asArray()
    .map((_, place) => value.lookup(place))
    .filter((each) => each instanceof PDFDict)
}
