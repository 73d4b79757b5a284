import { writeSync } from 'node:fs'

/** Where a file is written to, from its beginning on. */
export type Sink = {
  readonly text: (latin1: string) => void
  readonly bytes: (bytes: Uint8Array) => void
  readonly written: () => number
  readonly flush: () => void
}

const GATHERED_BYTES = 1024 * 1024

/** Into an open file, small writes gathered: each costs more than its bytes. */
export function fileSink(fd: number): Sink {
  let waiting: Uint8Array[] = []
  let gathered = 0
  let written = 0
  const flush = (): void => {
    const all = Buffer.concat(waiting)
    waiting = []
    gathered = 0
    for (let at = 0; at < all.length;) at += writeSync(fd, all, at)
  }
  const bytes = (piece: Uint8Array): void => {
    waiting.push(piece)
    gathered += piece.length
    written += piece.length
    if (gathered >= GATHERED_BYTES) flush()
  }
  const text = (latin1: string): void => {
    bytes(Buffer.from(latin1, 'latin1'))
  }
  return { text, bytes, written: () => written, flush }
}

/** Into memory; `content` is what was written so far. */
export function memorySink(): Sink & { readonly content: () => Buffer } {
  const pieces: Uint8Array[] = []
  let written = 0
  const bytes = (piece: Uint8Array): void => {
    pieces.push(piece)
    written += piece.length
  }
  const text = (latin1: string): void => {
    bytes(Buffer.from(latin1, 'latin1'))
  }
  const content = (): Buffer => Buffer.concat(pieces)
  return { text, bytes, written: () => written, flush: () => undefined, content }
}
