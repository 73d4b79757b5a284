import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { Sink } from './sink.ts'

/** Where an object lies: at an offset of the file, or as one of those in an object stream. */
export type ObjectPlace =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'inside'; readonly container: number; readonly index: number }

/** A kind, an offset or a container, an index: PDF 1.5's own widths are free to choose. */
const WIDTHS = [1, 5, 2] as const
const ROW_BYTES = 8

/** Writes the table of all objects as a stream, and the end of the file. The identifier is new. */
export function writeCrossReference(
  out: Sink,
  number: number,
  trailer: string,
  places: ReadonlyMap<number, ObjectPlace>,
): void {
  const start = out.written()
  const rows = Buffer.alloc((number + 1) * ROW_BYTES)
  rows.writeUInt16BE(0xffff, 6)
  for (const [object, place] of places) writeRow(rows, object, place)
  writeRow(rows, number, { kind: 'offset', offset: start })
  const data = deflateSync(rows)
  const id = `<${randomBytes(16).toString('hex')}>`
  out.text(`${number} 0 obj\n<< /Type /XRef /Size ${number + 1} /W [${WIDTHS.join(' ')}]`)
  out.text(` ${trailer} /ID [${id} ${id}] /Filter /FlateDecode /Length ${data.length} >>\n`)
  out.text('stream\n')
  out.bytes(data)
  out.text(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`)
}

function writeRow(rows: Buffer, object: number, place: ObjectPlace): void {
  const at = object * ROW_BYTES
  const [kind, first, second] =
    place.kind === 'offset' ? [1, place.offset, 0] : [2, place.container, place.index]
  rows.writeUInt8(kind, at)
  rows.writeUIntBE(first, at + 1, 5)
  rows.writeUInt16BE(second, at + 6)
}
