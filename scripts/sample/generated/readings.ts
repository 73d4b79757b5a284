import { z } from 'zod'
import { lineChart } from '../draw/lineChart.ts'
import { escaped } from '../draw/svg.ts'
import { type Random, randomOf } from '../random.ts'
import type { Setting } from '../page/block.ts'
import { figure } from '../page/figure.ts'
import { table } from '../page/table.ts'
import { daysAfter } from './dates.ts'

const Quantity = z.strictObject({
  name: z.string(),
  unit: z.string(),
  base: z.number(),
  /** How far a day strays from the base. */
  spread: z.number(),
  decimals: z.int().default(1),
})

/** Daily readings of stations, a page for each: what a sensor's log looks like. */
const Readings = z.strictObject({
  seed: z.coerce.string(),
  /** Name of a station, and a remark on it. */
  stations: z.array(z.tuple([z.string(), z.string()])),
  from: z.iso.date(),
  days: z.int(),
  quantities: z.array(Quantity),
})
type Quantity = z.infer<typeof Quantity>

export function readings(content: unknown, { entry }: Setting): string {
  const text = Readings.parse(content)
  const random = randomOf(text.seed)
  const dates = Array.from({ length: text.days }, (_, day) => daysAfter(text.from, day))
  return text.stations
    .map(([name, remark]) => {
      const series = text.quantities.map((quantity) => seriesOf(quantity, text.days, random))
      const [first = []] = series
      const chart = lineChart(
        {
          ...{ caption: name, unit: text.quantities[0]?.unit ?? '' },
          x: dates.map((date) => date.slice(5)),
          series: { [text.quantities[0]?.name ?? '']: [...first] },
        },
        entry.accent,
      )
      const rows = dates.map((date, day) => [
        date,
        ...text.quantities.map(({ decimals }, at) => (series[at]?.[day] ?? 0).toFixed(decimals)),
      ])
      const header = ['Date', ...text.quantities.map((each) => `${each.name} (${each.unit})`)]
      return `<h1>${escaped(name)}</h1><p>${escaped(remark)}</p>${figure(chart, `${name}, ${text.quantities[0]?.name ?? ''}`)}
        ${table(name, header, rows, 'dense')}`
    })
    .join('')
}

/** A wandering value that returns to its base, with a rare leap. */
function seriesOf({ base, spread }: Quantity, days: number, random: Random): readonly number[] {
  let stray = 0
  return Array.from({ length: days }, () => {
    stray = stray * 0.72 + random.between(-spread, spread) * 0.55
    if (random.chance(0.06)) stray += spread * random.between(0.8, 1.9)
    return Math.max(0, base + stray)
  })
}
