import { randomUUID } from 'node:crypto'
import type { FileBytes } from './fileBytes.ts'

/** Where the data of a stream lies in the file. */
export type StreamPlace = { readonly begin: number; readonly end: number }

/** A PDF without what its streams hold: each is a short note that says which of the places it stood in. */
export type Skeleton = {
  readonly bytes: Buffer
  readonly places: readonly StreamPlace[]
  /** What each note begins with; the number of its place follows. */
  readonly mark: string
}

const KEYWORD = 'stream'
const END = 'endstream'
/** Between `>>` and `stream`, and around `endstream`, nobody writes more than this. */
const NEARBY = 64

/**
 * Reads what a PDF says besides the data of its streams, in memory that does not grow with pictures. Streams
 * that hold objects themselves stay.
 */
export function readSkeleton(file: FileBytes, tick: () => void): Skeleton {
  const mark = `cut ${randomUUID()} `
  const pieces: Buffer[] = []
  const places: StreamPlace[] = []
  let at = 0
  for (;;) {
    const word = file.find(KEYWORD, at)
    if (word < 0) break
    const head = file.slice(at, word).toString('latin1')
    if (/>>\s*$/.test(head.slice(-NEARBY))) {
      const { before, dictionary } = lastObject(head)
      const begin = dataBegin(file, word + KEYWORD.length)
      const end = dataEnd(file, begin, dictionary)
      const note = holdsObjects(dictionary)
        ? file.slice(begin, end).toString('latin1')
        : mark + String(places.push({ begin, end }) - 1)
      const sized = dictionary.replace(lengthEntry, `/Length ${note.length}`)
      pieces.push(Buffer.from(`${before}${sized}${KEYWORD}\n${note}\n`, 'latin1'))
      at = end
      tick()
    } else {
      pieces.push(Buffer.from(head + KEYWORD, 'latin1'))
      at = word + KEYWORD.length
    }
  }
  pieces.push(file.slice(at, file.size))
  return { bytes: Buffer.concat(pieces), places, mark }
}

const lengthEntry = /\/Length(?![\w#])\s*(\d+)(\s+\d+\s+R)?/

function lastObject(head: string): { readonly before: string; readonly dictionary: string } {
  const begin = Math.max(0, head.lastIndexOf(' obj'))
  return { before: head.slice(0, begin), dictionary: head.slice(begin) }
}

/** Object streams and cross-reference streams are read by whoever reads the objects. */
function holdsObjects(dictionary: string): boolean {
  const plain = dictionary.replace(/#([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return /\/Type\s*\/(?:ObjStm|XRef)\b/.test(plain)
}

function dataBegin(file: FileBytes, at: number): number {
  const [first, second] = file.slice(at, at + 2)
  if (first === 0x0d) return second === 0x0a ? at + 2 : at + 1
  return first === 0x0a ? at + 1 : at
}

/** Where the dictionary says, if `endstream` is there; else before the first `endstream` that ends an object. */
function dataEnd(file: FileBytes, begin: number, dictionary: string): number {
  const [, digits, indirect] = lengthEntry.exec(dictionary) ?? []
  const told = digits === undefined || indirect !== undefined ? null : begin + Number(digits)
  if (told !== null && told < file.size && endsAt(file, told)) return told
  let first = -1
  for (let at = file.find(END, begin); at >= 0; at = file.find(END, at + END.length)) {
    if (first < 0) first = at
    const after = file.slice(at + END.length, at + END.length + NEARBY).toString('latin1')
    if (/^\s*endobj/.test(after))
      return lengthAfter(after, digits, at - begin, begin) ?? bare(file, begin, at)
  }
  return first < 0 ? file.size : bare(file, begin, first)
}

function endsAt(file: FileBytes, end: number): boolean {
  return /^\s*endstream/.test(file.slice(end, end + NEARBY).toString('latin1'))
}

/** Writers that do not know a length in time put it into the object that follows. */
function lengthAfter(
  after: string,
  object: string | undefined,
  most: number,
  begin: number,
): number | null {
  const [, number, digits] = /endobj\s+(\d+)\s+\d+\s+obj\s+(\d+)/.exec(after) ?? []
  const length = Number(digits ?? Number.NaN)
  return number === object && most - length >= 0 && most - length <= 2 ? begin + length : null
}

/** The line end before `endstream` is no part of the data. */
function bare(file: FileBytes, begin: number, end: number): number {
  const last = file.slice(Math.max(begin, end - 2), end).toString('latin1')
  return end - (/\r\n$|[\r\n]$/.exec(last)?.[0].length ?? 0)
}
