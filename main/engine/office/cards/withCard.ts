import { cellPlaces, cellText, type CellPlace } from '../../tables/cellPlaces.ts'
import { separatorOf } from '../../tables/separatorOf.ts'

/**
 * The text of jurors.csv with a juror's card changed and everything else as it was, byte for byte. A table
 * without that column gets it as its last. Null when the juror is not in it.
 */
export function withCard(text: string, jurorId: string, card: string): string | null {
  const records = cellPlaces(text)
  const [header = [], ...rows] = records
  const columns = header.map((place) => cellText(text, place).toLowerCase())
  const own = rows.find((row) => cellText(text, row[columns.indexOf('id')] ?? nowhere) === jurorId)
  if (own === undefined) return null
  const column = columns.indexOf('card')
  if (column < 0) return withColumn(text, records, own, card)
  return replaced(text, own[column] ?? nowhere, card)
}

const nowhere: CellPlace = { start: 0, end: 0 }

/** A record that ends early already lacks a cell; `jurors.csv` says so, and it is not made worse. */
function withColumn(
  text: string,
  [header, ...rows]: readonly (readonly CellPlace[])[],
  own: readonly CellPlace[],
  card: string,
): string {
  const separator = separatorOf(text.replace(/^\uFEFF/, ''))
  const cells = [header, ...rows].map((record) => ({
    at: record?.at(-1)?.end ?? 0,
    cell: record === header ? 'card' : record === own ? card : '',
  }))
  // From the end on, so that places found before stay right.
  return cells.reduceRight(
    (changed, { at, cell }) => `${changed.slice(0, at)}${separator}${cell}${changed.slice(at)}`,
    text,
  )
}

function replaced(text: string, { start, end }: CellPlace, cell: string): string {
  return `${text.slice(0, start)}${cell}${text.slice(end)}`
}
