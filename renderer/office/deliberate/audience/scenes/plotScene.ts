import type { SceneOf } from '../../../../../shared/calls/audienceScene.ts'
import { seenOf } from '../../../../../shared/calls/plotScene.ts'
import type { Measure } from '../../../../../shared/plots/pen.ts'
import type { Plot } from '../../../../../shared/plots/plot.ts'

/** Narrow enough that its text, drawn as wide as a window, can be read from five metres. */
const width = 540
/** What fits below the heading at that width. */
const mostHeight = 250

/** A windowful of a plot, as it is drawn: nothing of whom its marks are of goes with it. */
export function plotScene(
  plot: Plot,
  category: string,
  wanted: number,
  measure: Measure,
): SceneOf<'plot'> {
  const size = rowsThatFit(plot, measure)
  const of = Math.max(1, Math.ceil(plot.rows / size))
  const number = Math.min(Math.max(wanted, 1), of)
  const from = (number - 1) * size
  const range = [from, Math.min(from + size, plot.rows)] as const
  return {
    kind: 'plot',
    category,
    title: plot.title,
    body: plot.body,
    part: { number, of },
    drawing: seenOf(plot.draw(width, measure, range)),
  }
}

function rowsThatFit(plot: Plot, measure: Measure): number {
  let rows = 1
  while (rows < plot.rows && heightOf(plot, rows + 1, measure) <= mostHeight) rows += 1
  return rows
}

function heightOf(plot: Plot, rows: number, measure: Measure): number {
  const { head, body } = plot.draw(width, measure, [0, rows])
  return head.height + body.height
}
