import { cellPlaces, cellText } from './cellPlaces.ts'

/** What the named columns say in each row of a table's text; a column or cell that lacks is empty. */
export function keyedRows(
  text: string,
  columns: readonly string[],
): readonly (readonly string[])[] {
  const [header = [], ...rows] = cellPlaces(text)
  const names = header.map((place) => cellText(text, place).toLowerCase())
  const places = columns.map((column) => names.indexOf(column))
  return rows.map((row) =>
    places.map((place) => {
      const cell = row[place]
      return cell === undefined ? '' : cellText(text, cell)
    }),
  )
}
