import { z } from 'zod'
import { figure, type Frame, roundTop, valueAxis } from './axes.ts'
import { legend } from './legend.ts'
import { tones } from './palette.ts'
import { type Drawing, picture, rectangle, write } from './svg.ts'

/** Each row is a label and a figure for each series. */
export const BarChart = z.strictObject({
  caption: z.string(),
  unit: z.string().default(''),
  series: z.array(z.string()).default([]),
  rows: z.array(z.tuple([z.coerce.string()], z.number())),
})
export type BarChart = z.infer<typeof BarChart>

const frame: Frame = { left: 52, top: 34, width: 560, height: 190 }

export function barChart(chart: BarChart, accent: string): Drawing {
  const colours = tones(accent)
  const top = roundTop(Math.max(...chart.rows.flatMap(([, ...values]) => values)))
  const slot = frame.width / chart.rows.length
  const bars = chart.rows.map(([label, ...values], position) =>
    group(label, values, frame.left + slot * position, slot, top, colours),
  )
  return picture(
    630,
    272,
    valueAxis(frame, top, chart.unit),
    ...bars,
    legend(chart.series, colours, 266),
  )
}

function group(
  label: string,
  values: readonly number[],
  left: number,
  slot: number,
  top: number,
  colours: readonly string[],
): Drawing {
  const width = Math.min(46, (slot * 0.72) / values.length)
  const start = left + (slot - width * values.length) / 2
  const bars = values.map((value, series) => {
    const height = (frame.height * value) / top
    const y = frame.top + frame.height - height
    const x = start + series * width
    return (
      rectangle(x, y, width - 1.5, height, colours[series % colours.length] ?? '#888') +
      (width > 16
        ? write(figure(value), x + width / 2 - 0.75, y - 4, {
            'text-anchor': 'middle',
            'font-size': 10.6,
          })
        : '')
    )
  })
  const name = write(label, left + slot / 2, frame.top + frame.height + 14, {
    'text-anchor': 'middle',
    'font-size': slot < 52 ? 9.6 : 11.1,
  })
  return bars.join('') + name
}
