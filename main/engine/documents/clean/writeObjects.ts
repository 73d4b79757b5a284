import { PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFContext, type PDFObject } from 'pdf-lib'
import type { FileBytes } from '../objects/fileBytes.ts'
import type { OpenedObjects } from '../objects/openObjects.ts'
import type { StreamPlace } from '../objects/skeleton.ts'
import { CLEAN_MARK } from './cleanMark.ts'
import { writeCrossReference, type ObjectPlace } from './crossReference.ts'
import { objectStreams } from './objectStream.ts'
import { BrokenObject, objectText, type Refer } from './objectText.ts'
import { isPhoto, withoutNotes } from './photoNotes.ts'
import type { Sink } from './sink.ts'

const PIECE_BYTES = 1024 * 1024

/**
 * Writes a PDF anew: every object that the catalog leads to, once, and nothing that came before it. The data
 * of streams is copied byte for byte from `source`.
 */
export function writeObjects(
  out: Sink,
  source: FileBytes,
  objects: OpenedObjects,
  tick: () => void,
): void {
  const places = new Map<number, ObjectPlace>()
  const { refer, named, newNumber } = numbering(objects.context)
  const packed = objectStreams(out, places, newNumber)
  out.text(`%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n${CLEAN_MARK}\n`)
  const trailer = trailerOf(objects.context, refer)
  for (const [number, object] of named()) {
    if (object instanceof PDFRawStream) {
      places.set(number, { kind: 'offset', offset: out.written() })
      out.text(`${number} 0 obj\n`)
      writeStream(out, source, object, objects, refer)
      out.text('\nendobj\n')
    } else packed.add(number, objectText(object, refer))
    tick()
  }
  packed.flush()
  writeCrossReference(out, newNumber(), trailer, places)
  out.flush()
}

type Numbering = {
  readonly refer: Refer
  /** Every object that was named, by its number; naming goes on meanwhile. */
  readonly named: () => Generator<readonly [number: number, object: PDFObject]>
  /** A number for an object of ours. */
  readonly newNumber: () => number
}

function numbering(context: PDFContext): Numbering {
  const numbers = new Map<PDFRef, number>()
  const objects: (PDFObject | null)[] = []
  const refer = (ref: PDFRef): string => {
    const object = context.lookup(ref)
    if (object === undefined) return 'null'
    const number = numbers.get(ref) ?? objects.push(object)
    numbers.set(ref, number)
    return `${number} 0 R`
  }
  function* named(): ReturnType<Numbering['named']> {
    // The iterator of an array meets what is added while it goes.
    for (const [index, object] of objects.entries()) if (object !== null) yield [index + 1, object]
  }
  return { refer, named, newNumber: () => objects.push(null) }
}

/** What leads to everything: the catalog, and the document information where there still is one. */
function trailerOf({ trailerInfo: { Root, Info } }: PDFContext, refer: Refer): string {
  if (!(Root instanceof PDFRef)) throw new BrokenObject()
  const root = `/Root ${refer(Root)}`
  return Info instanceof PDFRef ? `${root} /Info ${refer(Info)}` : root
}

function writeStream(
  out: Sink,
  source: FileBytes,
  stream: PDFRawStream,
  { dataOf }: OpenedObjects,
  refer: Refer,
): void {
  const data = dataOf(stream)
  const slice = sliceOf(source, data)
  const all = 'begin' in data ? data.end - data.begin : data.length
  const parts = isPhoto(stream.dict) ? withoutNotes(slice, all) : [{ begin: 0, end: all }]
  const bytes = parts.reduce((sum, { begin, end }) => sum + end - begin, 0)
  stream.dict.set(PDFName.of('Length'), PDFNumber.of(bytes))
  out.text(`${objectText(stream.dict, refer)}\nstream\n`)
  for (const { begin, end } of parts) {
    for (let at = begin; at < end; at += PIECE_BYTES)
      out.bytes(slice(at, Math.min(end, at + PIECE_BYTES)))
  }
  out.text('\nendstream')
}

type Slice = (begin: number, end: number) => Uint8Array

function sliceOf(source: FileBytes, data: StreamPlace | Uint8Array): Slice {
  return 'begin' in data
    ? (begin, end) => source.slice(data.begin + begin, data.begin + end)
    : (begin, end) => data.subarray(begin, end)
}
