import { writeSync } from 'node:fs'

/** Writes into an open file from its beginning on, small writes gathered: each costs more than its bytes. */
export type Sink = {
  readonly text: (latin1: string) => void
  readonly bytes: (bytes: Uint8Array) => void
  readonly written: () => number
  readonly flush: () => void
}

const GATHERED_BYTES = 1024 * 1024

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
