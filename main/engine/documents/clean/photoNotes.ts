import { PDFArray, PDFName, type PDFDict } from 'pdf-lib'

/** A stretch of a picture's bytes. */
export type Stretch = { readonly begin: number; readonly end: number }

/** Whether a stream is a JPEG file as a camera wrote it. */
export function isPhoto(dictionary: PDFDict): boolean {
  const filter = dictionary.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return only === PDFName.of('DCTDecode')
}

const [SOI, SOS] = [0xd8, 0xda]
const APP0 = 0xe0
const ICC = 0xe2
const ADOBE = 0xee
const COMMENT = 0xfe

/**
 * What is left of a JPEG without the notes of cameras and programs: place, time, owner, small previews (EXIF, XMP,
 * IPTC, comments). What a reader needs for the colours stays, and so does everything from the picture itself on. A
 * file that is not as JPEGs are stays whole.
 */
export function withoutNotes(
  read: (begin: number, end: number) => Uint8Array,
  bytes: number,
): readonly Stretch[] {
  const whole = [{ begin: 0, end: bytes }]
  const kept: Stretch[] = [{ begin: 0, end: 2 }]
  if (!starts(read(0, 2), [0xff, SOI])) return whole
  for (let at = 2; at + 4 <= bytes;) {
    const [mark, kind = 0, high = 0, low = 0] = read(at, at + 4)
    const end = at + 2 + high * 256 + low
    if (mark !== 0xff || kind < 0xc0 || end > bytes) return whole
    if (kind === SOS) return [...kept, { begin: at, end: bytes }]
    if (!isNote(kind, read(at + 4, Math.min(end, at + 16)))) kept.push({ begin: at, end })
    at = end
  }
  return whole
}

function isNote(kind: number, content: Uint8Array): boolean {
  if (kind === COMMENT) return true
  if (kind < APP0 || kind > 0xef || kind === APP0 || kind === ADOBE) return false
  return kind !== ICC || !starts(content, Buffer.from('ICC_PROFILE\0'))
}

function starts(bytes: Uint8Array, wanted: Iterable<number>): boolean {
  return Array.from(wanted).every((byte, place) => bytes[place] === byte)
}
