import {
  deviationBasis,
  type JurorDeviations,
  jurorDeviations,
  type Deviation,
} from './jurorDeviations.ts'
import { band, circle, diamond, line, text } from './marks.ts'
import { signed, decimal } from './numbers.ts'
import { fitted, type Measure } from './pen.ts'
import type { Plot, PlotTable, PlotWords } from './plot.ts'
import type { PlotSource } from './plotSource.ts'
import { axisNumbers, gridLines, rowLine, share } from './rowLabels.ts'
import { evenScale, type Scale } from './scale.ts'
import type { Mark, Scene, Spot } from './scene.ts'

const rowHeight = 42
/** The severity stands above the single totals, so that neither hides the other. */
const apart = 8
const headHeight = 44
/** Room for the numbers behind the rows. */
const numbers = 104

/** How many points each juror adds or takes, with every single difference and how far they are spread. */
export function severityPlot(source: PlotSource, words: PlotWords): Plot {
  const rows = jurorDeviations(source)
  const most = Math.max(...rows.map(reach), 1)
  return {
    kind: 'severity',
    title: words('plot.severity'),
    body: words(`plot.severity.body.${deviationBasis(source)}`),
    rows: rows.length,
    draw: (width, measure, [from, to] = [0, rows.length]) => {
      const label = share(width, 0.24, 130, 260)
      const scale = evenScale(most, label + 16, width - numbers - 16)
      return scene(rows.slice(from, to), { scale, label, width }, measure, words)
    },
    table: table(rows, words),
  }
}

/** How far a juror's row goes from the middle. */
function reach({ deviations, center, spread, interval }: JurorDeviations): number {
  const ends = deviations.map(({ by }) => Math.abs(by))
  return Math.max(...ends, ...(interval ?? []).map(Math.abs), Math.abs(center ?? 0) + (spread ?? 0))
}

type Layout = { readonly scale: Scale; readonly label: number; readonly width: number }

function scene(
  rows: readonly JurorDeviations[],
  { scale, label, width }: Layout,
  measure: Measure,
  words: PlotWords,
): Scene {
  const height = rows.length * rowHeight
  const middle = (place: number): number => (place + 0.5) * rowHeight
  return {
    width,
    head: {
      height: headHeight,
      marks: [
        ...sides(scale, words),
        ...axisNumbers(scale, headHeight - 8, (tick) => signed(tick, 0)),
      ],
    },
    body: {
      height,
      marks: [
        ...rows.map((_, place) => rowLine(width, (place + 1) * rowHeight)),
        ...gridLines(scale, height),
        line([scale.at(0), 0], [scale.at(0), height], 'firm', 1.25),
        ...rows.flatMap((row, place) => [
          ...nameMarks(row, label, middle(place), measure),
          ...rowMarks(row, scale, middle(place)),
          ...numberMarks(row, width, middle(place)),
        ]),
      ],
      spots: rows.flatMap((row, place) => spotsOf(row, scale, middle(place), words)),
    },
  }
}

function sides({ at, ticks }: Scale, words: PlotWords): readonly Mark[] {
  const look = { size: 11, tone: 'soft' } as const
  return [
    text([at(ticks[0] ?? 0), 14], words('plot.severity.severe'), look),
    text([at(ticks.at(-1) ?? 0), 14], words('plot.severity.lenient'), { ...look, anchor: 'end' }),
  ]
}

function nameMarks(
  { jurorId, name }: JurorDeviations,
  label: number,
  y: number,
  measure: Measure,
): readonly Mark[] {
  const nameAt = measure(jurorId, 12, true) + 8
  return [
    text([0, y + 4], jurorId, { strong: true, of: jurorId }),
    text([nameAt, y + 4], fitted(measure, name, label - nameAt), { tone: 'soft', of: jurorId }),
  ]
}

function rowMarks(
  { jurorId: of, deviations, center, spread, interval }: JurorDeviations,
  { at }: Scale,
  y: number,
): readonly Mark[] {
  const wide =
    center === null || spread === null ? null : [at(center - spread), at(center + spread)]
  const [from = 0, to = 0] = wide ?? []
  const [above, below] = [y - apart, y + apart]
  return [
    ...(wide === null ? [] : [band([from, below - 6], to - from, 12, 0.18, { of })]),
    ...deviations.map(({ by }) => circle([at(by), below], 3.5, 'hollow', { of })),
    ...(interval === null
      ? []
      : [line([at(interval[0]), above], [at(interval[1]), above], 'soft', 3, { of })]),
    ...(center === null ? [] : [diamond([at(center), above], 6.5, { of })]),
  ]
}

function numberMarks(
  { jurorId: of, center, spread }: JurorDeviations,
  width: number,
  y: number,
): readonly Mark[] {
  if (center === null) return []
  const around = spread === null ? '' : ` ± ${decimal(spread, 1)}`
  return [text([width, y + 4], `${signed(center, 1)}${around}`, { anchor: 'end', of })]
}

function spotsOf(
  { jurorId, name, deviations, center, interval }: JurorDeviations,
  { at }: Scale,
  y: number,
  words: PlotWords,
): readonly Spot[] {
  const juror = `${jurorId} ${name}`.trim()
  const single = ({ entryCode, by }: Deviation): Spot => {
    const said = words('plot.said.deviation', { juror, entry: entryCode, by: signed(by, 2) })
    return { x: at(by), y: y + apart, of: jurorId, said, entryCode }
  }
  const whole = center === null ? [] : [centerSaid(juror, center, interval, words)]
  return [
    ...deviations.toSorted((a, b) => a.by - b.by).map(single),
    ...whole.map((said): Spot => {
      return { x: at(center ?? 0), y: y - apart, of: jurorId, said, entryCode: null }
    }),
  ]
}

function centerSaid(
  juror: string,
  center: number,
  interval: JurorDeviations['interval'],
  words: PlotWords,
): string {
  const by = signed(center, 2)
  if (interval === null) return words('plot.said.severity', { juror, by })
  const [from, to] = interval.map((end) => signed(end, 2))
  return words('plot.said.severity.interval', { juror, by, from: from ?? '', to: to ?? '' })
}

function table(rows: readonly JurorDeviations[], words: PlotWords): PlotTable {
  return {
    columns: [
      { title: words('plot.column.juror') },
      { title: words('plot.column.name') },
      { title: words('plot.column.sheets'), decimals: 0 },
      { title: words('plot.column.severity'), decimals: 2 },
      { title: words('plot.column.severityFrom'), decimals: 2 },
      { title: words('plot.column.severityTo'), decimals: 2 },
      { title: words('plot.column.spread'), decimals: 2 },
      { title: words('plot.column.lowest'), decimals: 2 },
      { title: words('plot.column.highest'), decimals: 2 },
    ],
    rows: rows.map(({ jurorId, name, deviations, center, interval, spread }) => {
      const by = deviations.map((deviation) => deviation.by)
      const ends = by.length === 0 ? [null, null] : [Math.min(...by), Math.max(...by)]
      return {
        key: jurorId,
        entryCode: null,
        cells: [jurorId, name, by.length, center, ...(interval ?? [null, null]), spread, ...ends],
      }
    }),
  }
}
