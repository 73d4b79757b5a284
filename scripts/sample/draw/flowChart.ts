import { z } from 'zod'
import { draw, type Drawing, mixed, picture, write } from './svg.ts'

/** Columns of boxes, each joined to every box of the next column. `|` breaks a line. */
export const FlowChart = z.strictObject({
  caption: z.string(),
  columns: z.array(z.array(z.string()).min(1)).min(2),
})
export type FlowChart = z.infer<typeof FlowChart>

const height = 220
const boxWidth = 118
const boxHeight = 44

export function flowChart(chart: FlowChart, accent: string): Drawing {
  const places = chart.columns.map((boxes, column) =>
    boxes.map((text, row) => ({
      text,
      x: 8 + ((622 - boxWidth - 16) * column) / (chart.columns.length - 1),
      y: (height / boxes.length) * (row + 0.5) - boxHeight / 2,
    })),
  )
  const joints = places
    .slice(1)
    .flatMap((boxes, column) =>
      boxes.flatMap((to) => (places[column] ?? []).map((from) => joint(from, to))),
    )
  const boxes = places.flat().map(({ text, x, y }) => box(text, x, y, accent))
  return picture(630, height, ...joints, ...boxes)
}

type Corner = { readonly x: number; readonly y: number }

function joint(from: Corner, to: Corner): Drawing {
  const [x1, y1, x2, y2] = [from.x + boxWidth, from.y + boxHeight / 2, to.x, to.y + boxHeight / 2]
  const middle = (x1 + x2) / 2
  const head = `M${x2 - 6} ${y2 - 3.5}L${x2} ${y2}L${x2 - 6} ${y2 + 3.5}`
  return draw('path', {
    d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}${head}`,
    ...{ fill: 'none', stroke: '#8a8a8a', 'stroke-width': 1.1 },
  })
}

function box(text: string, x: number, y: number, accent: string): Drawing {
  const lines = text.split('|')
  const first = y + boxHeight / 2 + 4 - (lines.length - 1) * 6.5
  return (
    draw('rect', {
      ...{ x, y, width: boxWidth, height: boxHeight, rx: 4 },
      ...{ fill: mixed(accent, '#ffffff', 0.88), stroke: accent },
    }) +
    lines
      .map((line, row) =>
        write(line, x + boxWidth / 2, first + row * 13, {
          'text-anchor': 'middle',
          'font-size': 11.6,
        }),
      )
      .join('')
  )
}
