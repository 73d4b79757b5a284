import { type CellPlace, cellPlaces, cellText } from './cellPlaces.ts'
import { type Separator, separatorOf } from './separatorOf.ts'

/** Cells by their columns' names, as the readers of a table know them. */
export type Cells = Readonly<Record<string, string>>

/** What happens to a table. `key` names a row by the cells that tell it from all others. */
export type TableEdit =
  | { readonly kind: 'set'; readonly key: Cells; readonly cells: Cells }
  | { readonly kind: 'add'; readonly cells: Cells }
  | { readonly kind: 'remove'; readonly key: Cells }

/** A piece of the text that makes way for another; with `start` = `end` it is put in. */
type Splice = { readonly start: number; readonly end: number; readonly text: string }

type Table = {
  readonly text: string
  readonly separator: Separator
  readonly lineEnd: string
  /** Names as they are compared: in small letters. The added ones, last, are not in the text yet. */
  readonly columns: readonly string[]
  readonly written: number
  readonly header: readonly CellPlace[]
  readonly rows: readonly (readonly CellPlace[])[]
}

/**
 * A table's text (CSV, RFC 4180) with edits made and every other byte as it was: mark, separator, quotes, line ends.
 * A column that lacks becomes the last one, and rows are added at the end. Where a key fits several
 * rows the edit holds for each. Null when a key fits none.
 */
export function editedTable(text: string, edits: readonly TableEdit[]): string | null {
  const table = readTable(text, edits)
  const byKey = new Map<string, Map<string, readonly (readonly CellPlace[])[]>>()
  const cells = new Map<readonly CellPlace[], Map<string, string>>()
  const removed = new Set<readonly CellPlace[]>()
  for (const edit of edits) {
    if (edit.kind === 'add') continue
    const found = rowsWith(table, edit.key, byKey)
    if (found.length === 0) return null
    for (const row of found) {
      if (edit.kind === 'remove') removed.add(row)
      else cells.set(row, new Map([...(cells.get(row) ?? []), ...inSmall(edit.cells)]))
    }
  }
  return spliced(text, [
    ...headerSplices(table),
    ...table.rows.flatMap((row) =>
      removed.has(row) ? [lineSplice(table, row)] : rowSplices(table, row, cells.get(row)),
    ),
    ...addedRows(table, edits),
  ])
}

function readTable(text: string, edits: readonly TableEdit[]): Table {
  const [header = [], ...rows] = cellPlaces(text)
  const names = header.map((place) => cellText(text, place).toLowerCase())
  const wanted = edits.flatMap((edit) => (edit.kind === 'remove' ? [] : Object.keys(edit.cells)))
  const added = wanted.map((name) => name.toLowerCase()).filter((name) => !names.includes(name))
  const columns = [...names, ...new Set(added)]
  const separator = separatorOf(text.replace(/^\uFEFF/, ''))
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return { text, separator, lineEnd, columns, written: names.length, header, rows }
}

/** Rows are found by one look through the table for each set of key columns, however many edits there are. */
function rowsWith(
  table: Table,
  key: Cells,
  byKey: Map<string, Map<string, readonly (readonly CellPlace[])[]>>,
): readonly (readonly CellPlace[])[] {
  const wanted = [...inSmall(key)].toSorted()
  const columns = wanted.map(([name]) => table.columns.indexOf(name))
  const index =
    byKey.get(columns.join()) ??
    Map.groupBy(table.rows, (row) =>
      JSON.stringify(columns.map((column) => cellText(table.text, row[column] ?? nowhere))),
    )
  byKey.set(columns.join(), index)
  return index.get(JSON.stringify(wanted.map(([, cell]) => cell))) ?? []
}

const nowhere: CellPlace = { start: 0, end: 0 }

function inSmall(cells: Cells): ReadonlyMap<string, string> {
  return new Map(Object.entries(cells).map(([name, cell]) => [name.toLowerCase(), cell]))
}

/** A table with no header yet gets one by the first row that is added. */
function headerSplices({ columns, written, header, separator, lineEnd, text }: Table): Splice[] {
  const added = columns.slice(written)
  if (added.length === 0) return []
  const names = added.map((name) => quoted(name, separator)).join(separator)
  const end = header.at(-1)?.end
  if (end === undefined) return [put(text.length, `${names}${lineEnd}`)]
  return [put(end, `${separator}${names}`)]
}

/** A row that is changed is filled up to its last changed cell; every row gets the added columns. */
function rowSplices(
  { columns, written, separator }: Table,
  row: readonly CellPlace[],
  cells: ReadonlyMap<string, string> = new Map(),
): Splice[] {
  const replaced = row.flatMap(({ start, end }, place) => {
    const cell = cells.get(columns[place] ?? '')
    return cell === undefined ? [] : [{ start, end, text: quoted(cell, separator) }]
  })
  const lacking = columns.slice(row.length)
  const last = lacking.findLastIndex((name) => cells.has(name))
  const count = columns.length > written ? lacking.length : last + 1
  const appended = lacking
    .slice(0, count)
    .map((name) => `${separator}${quoted(cells.get(name) ?? '', separator)}`)
  return appended.length === 0 ? replaced : [...replaced, put(endOf(row), appended.join(''))]
}

function lineSplice({ text }: Table, row: readonly CellPlace[]): Splice {
  const start = row[0]?.start ?? 0
  const end = endOf(row)
  const lineEnd = /^(\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0] ?? ''
  return { start, end: end + lineEnd.length, text: '' }
}

function addedRows(table: Table, edits: readonly TableEdit[]): Splice[] {
  const { text, columns, separator, lineEnd } = table
  const lines = edits.flatMap((edit) => {
    if (edit.kind !== 'add') return []
    const cells = inSmall(edit.cells)
    return [columns.map((name) => quoted(cells.get(name) ?? '', separator)).join(separator)]
  })
  if (lines.length === 0) return []
  const before = text === '' || text === '\uFEFF' || /[\r\n]$/.test(text) ? '' : lineEnd
  return [put(text.length, `${before}${lines.map((line) => `${line}${lineEnd}`).join('')}`)]
}

function quoted(cell: string, separator: Separator): string {
  const isPlain = !/["\r\n]|^\s|\s$/.test(cell) && !cell.includes(separator)
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`
}

function put(at: number, text: string): Splice {
  return { start: at, end: at, text }
}

function endOf(row: readonly CellPlace[]): number {
  return row.at(-1)?.end ?? 0
}

/** Splices stand in the order of the text and do not overlap. */
function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: replacement } of splices) {
    pieces.push(text.slice(at, start), replacement)
    at = end
  }
  return [...pieces, text.slice(at)].join('')
}
