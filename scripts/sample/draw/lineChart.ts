import { z } from 'zod'
import { type Frame, roundTop, valueAxis } from './axes.ts'
import { legend } from './legend.ts'
import { tones } from './palette.ts'
import { circle, draw, type Drawing, picture, type Place, polyline, write } from './svg.ts'

export const LineChart = z.strictObject({
  caption: z.string(),
  unit: z.string().default(''),
  x: z.array(z.coerce.string()),
  series: z.record(z.string(), z.array(z.number())),
  /** Something that happened: a vertical line at the place of an x. */
  event: z.strictObject({ at: z.coerce.string(), label: z.string() }).optional(),
})
export type LineChart = z.infer<typeof LineChart>

const frame: Frame = { left: 52, top: 34, width: 560, height: 190 }

export function lineChart(chart: LineChart, accent: string): Drawing {
  const colours = tones(accent)
  const top = roundTop(Math.max(...Object.values(chart.series).flat()))
  const lines = Object.values(chart.series).map((values, position) =>
    line(values, top, colours[position % colours.length] ?? '#888'),
  )
  return picture(
    630,
    272,
    valueAxis(frame, top, chart.unit),
    labels(chart.x),
    event(chart),
    ...lines,
    legend(Object.keys(chart.series), colours, 266),
  )
}

function line(values: readonly number[], top: number, colour: string): Drawing {
  const places = values.map((value, step): Place => [
    across(step, values.length),
    frame.top + frame.height * (1 - value / top),
  ])
  const dots = values.length > 30 ? [] : places.map(([x, y]) => circle(x, y, 2.4, colour))
  return polyline(places, { stroke: colour, 'stroke-width': 1.8 }) + dots.join('')
}

function labels(x: readonly string[]): Drawing {
  const every = Math.ceil(x.length / 14)
  return x
    .map((label, step) =>
      step % every === 0
        ? write(label, across(step, x.length), frame.top + frame.height + 15, {
            'text-anchor': 'middle',
            'font-size': 11.1,
          })
        : '',
    )
    .join('')
}

function event({ event: happened, x }: LineChart): Drawing {
  if (happened === undefined) return ''
  const at = across(x.indexOf(happened.at), x.length)
  return (
    draw('line', {
      ...{ x1: at, x2: at, y1: frame.top - 4, y2: frame.top + frame.height },
      ...{ stroke: '#999', 'stroke-dasharray': '3 3' },
    }) + write(happened.label, at + 5, frame.top + 6, { 'font-size': 11.1, fill: '#666' })
  )
}

function across(step: number, count: number): number {
  return frame.left + 12 + ((frame.width - 24) * step) / Math.max(1, count - 1)
}
