import { type Measure, wrapped } from '../../../../../shared/plots/pen.ts'
import { colourOf, type Paper } from './paper.ts'

export type PaperColumn = {
  readonly title: string
  /** Part of the sheet's width. */
  readonly share: number
  readonly align?: 'end'
  readonly strong?: boolean
}

const size = 8
const leading = 10.5
const gap = 8
const padding = 3.5
const mostLines = 4

/** A table with a hairline under each row; its head stands again on every sheet. */
export function table(
  paper: Paper,
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
): void {
  const places = placesOf(columns, paper.width)
  const head = linesOf(
    columns.map(({ title }) => title),
    places,
    paper.measure,
    3,
  )
  const drawHead = (): void => {
    drawRow(paper, head, places, true)
  }
  if (paper.left() < 60) paper.newSheet()
  drawHead()
  for (const row of rows) {
    const lines = linesOf(row, places, paper.measure, mostLines)
    if (paper.left() < heightOf(lines)) {
      paper.newSheet()
      drawHead()
    }
    drawRow(paper, lines, places, false)
  }
  paper.take(6)
}

type Place = PaperColumn & { readonly x: number; readonly width: number }

function placesOf(columns: readonly PaperColumn[], width: number): readonly Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let x = 0
  return columns.map((column) => {
    const from = x
    const own = (column.share / whole) * width
    x += own
    return { ...column, x: from, width: own - gap }
  })
}

type Lines = readonly (readonly string[])[]

function linesOf(
  cells: readonly string[],
  places: readonly Place[],
  measure: Measure,
  most: number,
): Lines {
  return places.map(({ width }, index) => wrapped(measure, cells[index] ?? '', width, most, size))
}

function heightOf(lines: Lines): number {
  return Math.max(...lines.map(({ length }) => length), 1) * leading + 2 * padding
}

function drawRow(paper: Paper, cells: Lines, places: readonly Place[], isHead: boolean): void {
  const height = heightOf(cells)
  const top = paper.take(height)
  const most = Math.max(...cells.map(({ length }) => length))
  cells.forEach((lines, column) => {
    const place = places[column]
    if (place === undefined) return
    const strong = isHead || place.strong === true
    // Titles of columns stand on the line below them.
    const skipped = isHead ? most - lines.length : 0
    lines.forEach((line, index) => {
      const room = place.width - paper.measure(line, size, strong)
      const x = place.x + (place.align === 'end' ? Math.max(room, 0) : 0)
      const y = top + padding + size + (index + skipped) * leading - 1
      paper.text([x, y], line, { size, strong, tone: isHead ? 'soft' : 'ink' })
    })
  })
  const ends = { start: paper.place(0, top + height), end: paper.place(paper.width, top + height) }
  const color = colourOf(isHead ? 'firm' : 'grid')
  paper.page().drawLine({ ...ends, thickness: isHead ? 0.8 : 0.4, color })
}
