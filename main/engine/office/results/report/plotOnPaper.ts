import type { Plot, RowRange } from '../../../../../shared/plots/plot.ts'
import { colourOf, type Paper } from './paper.ts'
import { drawMarks } from './drawMarks.ts'
import { heading, paragraph } from './prose.ts'

/** The scenes' pixels are drawn so wide; their letters of 12 are then about 8 points high. */
const pixels = 740

/** A plot with its title and how it is read, on as many sheets as its rows need, each with the axis. */
export function plotOnPaper(paper: Paper, plot: Plot): void {
  heading(paper, plot.title, 2, 190)
  paragraph(paper, plot.body)
  if (plot.rows === 0) return
  const scale = paper.width / pixels
  for (let from = 0; from < plot.rows;) {
    const to = rangeThatFits(paper, plot, from, scale)
    drawPart(paper, plot, [from, to], scale)
    from = to
  }
  paper.take(8)
}

/** As many rows as the sheet has room for; all of a new one when it has none for a few. */
function rangeThatFits(paper: Paper, plot: Plot, from: number, scale: number): number {
  const height = (to: number): number => {
    const { head, body } = plot.draw(pixels, paper.measure, [from, to])
    return (head.height + body.height) * scale + 4
  }
  const few = Math.min(from + 4, plot.rows)
  if (height(few) > paper.left()) paper.newSheet()
  let [fits, fails] = [few, plot.rows + 1]
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2)
    if (height(middle) <= paper.left()) fits = middle
    else fails = middle
  }
  return fits
}

function drawPart(paper: Paper, plot: Plot, range: RowRange, scale: number): void {
  const { head, body } = plot.draw(pixels, paper.measure, range)
  const top = paper.take((head.height + body.height) * scale + 4)
  const below = top + head.height * scale
  drawMarks(paper, head.marks, { x: 0, y: top, scale })
  if (head.height > 0) {
    const ends = { start: paper.place(0, below), end: paper.place(paper.width, below) }
    paper.page().drawLine({ ...ends, thickness: 0.6, color: colourOf('firm') })
  }
  drawMarks(paper, body.marks, { x: 0, y: below, scale })
}
