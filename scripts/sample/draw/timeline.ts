import { z } from 'zod'
import { draw, type Drawing, mixed, picture, rectangle, write } from './svg.ts'

/** Work over time: each row is a label, the column where it begins and how many columns it lasts. */
export const Timeline = z.strictObject({
  caption: z.string(),
  columns: z.array(z.coerce.string()).min(2),
  rows: z.array(z.tuple([z.string(), z.number(), z.number()])),
})
export type Timeline = z.infer<typeof Timeline>

const left = 196
const width = 424
const rowHeight = 25

export function timeline(plan: Timeline, accent: string): Drawing {
  const column = width / plan.columns.length
  const height = 34 + rowHeight * plan.rows.length
  const grid = plan.columns.map((name, position) => {
    const x = left + column * position
    return (
      rectangle(x, 26, column, height - 26, position % 2 === 0 ? '#f4f4f2' : '#fbfbfa') +
      write(name, x + column / 2, 18, { 'text-anchor': 'middle', 'font-size': 11.1 })
    )
  })
  const rows = plan.rows.map(([label, start, length], position) => {
    const y = 32 + rowHeight * position
    const tone = mixed(accent, '#ffffff', (position % 3) * 0.22)
    return (
      write(label, 4, y + 13, { 'font-size': 11.6 }) +
      rectangle(left + column * start, y + 2, column * length - 2, rowHeight - 9, tone, { rx: 2 })
    )
  })
  const edge = draw('line', { x1: left, x2: left, y1: 26, y2: height, stroke: '#999' })
  return picture(630, height + 4, ...grid, edge, ...rows)
}
