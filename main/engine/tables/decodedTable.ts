import type { TableEncoding } from '../../../shared/calls/entryViews.ts'

export type DecodedTable = {
  /** Without a mark, line ends made `\n`. */
  readonly text: string
  readonly encoding: TableEncoding
}

/**
 * The text of a table that any spreadsheet has written. The encoding is told by a mark, by the zeros between
 * the letters of UTF-16, else it is the first that every byte agrees with: UTF-8, the code page of a Korean
 * Excel, and last the western one, which agrees with anything. Null for what is no text.
 */
export function decodedTable(
  bytes: Uint8Array,
  wanted: TableEncoding | null = null,
): DecodedTable | null {
  const encoding = wanted ?? guessed(bytes)
  const text = decode(bytes, encoding, false)
  if (text === null || text.includes('\0')) return null
  return { text: text.replace(/\r\n?/g, '\n'), encoding }
}

function guessed(bytes: Uint8Array): TableEncoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = zeroPlaces(bytes.subarray(0, 1000))
  if (zeros.odd > zeros.even) return 'utf-16le'
  if (zeros.even > zeros.odd) return 'utf-16be'
  const strict = (['utf-8', 'euc-kr'] as const).find((name) => decode(bytes, name, true) !== null)
  return strict ?? 'windows-1252'
}

function zeroPlaces(bytes: Uint8Array): { readonly odd: number; readonly even: number } {
  const zeros = [...bytes.keys()].filter((place) => bytes[place] === 0)
  const odd = zeros.filter((place) => place % 2 === 1).length
  return { odd, even: zeros.length - odd }
}

function decode(bytes: Uint8Array, encoding: TableEncoding, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}
