import { separatorOf } from './separatorOf.ts'

/** Where a cell stands in a table's text, its quotes included; `end` is exclusive. */
export type CellPlace = { readonly start: number; readonly end: number }

/**
 * Every record of a table whose quotes are right (RFC 4180), as the places of its cells in the text: to
 * change one and leave all else as it is. Empty lines are no records.
 */
export function cellPlaces(text: string): readonly (readonly CellPlace[])[] {
  const separator = separatorOf(text.replace(/^\uFEFF/, ''))
  const records: CellPlace[][] = []
  let record: CellPlace[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const end = endOfCell(text, at, separator)
    record.push({ start: at, end })
    at = end
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      record.push({ start: at, end: at })
    }
    if (!isEmpty(record)) records.push(record)
    record = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return records
}

/** What a cell says, without its quotes and the white space around it. */
export function cellText(text: string, { start, end }: CellPlace): string {
  const written = text.slice(start, end).trim()
  const quoted = /^"(.*)"$/s.exec(written)?.[1]
  return quoted === undefined ? written : quoted.replaceAll('""', '"').trim()
}

function endOfCell(text: string, start: number, separator: string): number {
  let at = start
  let quoted = false
  for (; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '"') quoted = !quoted
    else if (!quoted && (letter === separator || letter === '\r' || letter === '\n')) break
  }
  return at
}

function isEmpty(record: readonly CellPlace[]): boolean {
  return record.length === 1 && record[0]?.start === record[0]?.end
}
