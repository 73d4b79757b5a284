import { readSync } from 'node:fs'

/** A file of any size to be looked at in places. It blocks, so it is for threads that nobody waits for. */
export type FileBytes = {
  readonly size: number
  /** The bytes from `begin` up to, not including, `end`; fewer where the file ends. */
  readonly slice: (begin: number, end: number) => Buffer
  /** Where `word` stands first from `from` on; -1 when it does not. */
  readonly find: (word: string, from: number) => number
}

const WINDOW_BYTES = 256 * 1024

export function fileBytes(fd: number, size: number): FileBytes {
  let window: Buffer = Buffer.alloc(0)
  let start = 0
  const read = (begin: number, length: number): Buffer => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - begin)))
    let filled = 0
    while (filled < buffer.length) {
      const count = readSync(fd, buffer, filled, buffer.length - filled, begin + filled)
      if (count === 0) break
      filled += count
    }
    return buffer.subarray(0, filled)
  }
  const slice = (begin: number, end: number): Buffer => {
    if (end - begin > WINDOW_BYTES) return read(begin, end - begin)
    const last = Math.min(end, size)
    if (begin < start || last > start + window.length) {
      start = begin
      window = read(begin, WINDOW_BYTES)
    }
    return window.subarray(begin - start, last - start)
  }
  const find = (word: string, from: number): number => {
    // The windows overlap, so that a word across two of them is seen.
    for (let at = from; at < size; at += WINDOW_BYTES - word.length + 1) {
      const found = slice(at, at + WINDOW_BYTES).indexOf(word, 0, 'latin1')
      if (found >= 0) return at + found
    }
    return -1
  }
  return { size, slice, find }
}
