import { deflateSync } from 'node:zlib'
import type { ObjectPlace } from './crossReference.ts'
import type { Sink } from './sink.ts'

/** As many as other writers put into one. */
const OBJECTS = 200

export type ObjectStreams = {
  readonly add: (number: number, text: string) => void
  readonly flush: () => void
}

/** Packs objects that are no streams together, as most writers do: tagged documents would grow sixfold else. */
export function objectStreams(
  out: Sink,
  places: Map<number, ObjectPlace>,
  newNumber: () => number,
): ObjectStreams {
  let waiting: { readonly number: number; readonly text: string }[] = []
  const flush = (): void => {
    if (waiting.length === 0) return
    const container = newNumber()
    places.set(container, { kind: 'offset', offset: out.written() })
    for (const [index, { number }] of waiting.entries()) {
      places.set(number, { kind: 'inside', container, index })
    }
    writeStream(out, container, waiting)
    waiting = []
  }
  const add = (number: number, text: string): void => {
    waiting.push({ number, text })
    if (waiting.length >= OBJECTS) flush()
  }
  return { add, flush }
}

function writeStream(
  out: Sink,
  container: number,
  objects: readonly { readonly number: number; readonly text: string }[],
): void {
  let at = 0
  const heads = objects.map(({ number, text }) => {
    const head = `${number} ${at}`
    at += text.length + 1
    return head
  })
  const head = `${heads.join(' ')}\n`
  const body = objects.map(({ text }) => `${text}\n`).join('')
  const data = deflateSync(Buffer.from(head + body, 'latin1'))
  out.text(`${container} 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${head.length}`)
  out.text(` /Filter /FlateDecode /Length ${data.length} >>\nstream\n`)
  out.bytes(data)
  out.text('\nendstream\nendobj\n')
}
