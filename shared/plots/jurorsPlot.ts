import type { JurorId } from '../model/ids.ts'
import { type Score, scoresOf } from '../scoring/score.ts'
import { average } from '../scoring/sums.ts'
import { textOrder } from '../scoring/textOrder.ts'
import { band, line, text } from './marks.ts'
import { decimal } from './numbers.ts'
import { fitted, type Measure } from './pen.ts'
import type { Plot, PlotTable, PlotWords } from './plot.ts'
import type { PlotSource } from './plotSource.ts'
import { scaleOf } from './scale.ts'
import type { Mark, Scene, Spot } from './scene.ts'

const bins = 10
const panelHeight = 124
const leastPanel = 190
const gap = 24
const barsHeight = 64
const barsTop = 32

type Juror = {
  readonly jurorId: JurorId
  readonly name: string
  readonly sheets: number
  readonly mean: number
  /** How many totals lie in each tenth of the scale, from the lowest; 100 is in the last. */
  readonly counts: readonly number[]
}

/** How each juror's totals are spread over the scale, all on the same axes. */
export function jurorsPlot(source: PlotSource, words: PlotWords): Plot {
  const jurors = distributions(scoresOf(source.counted), source.jurors)
  const perRow = (width: number): number =>
    Math.max(Math.floor((width + gap) / (leastPanel + gap)), 1)
  return {
    kind: 'jurors',
    title: words('plot.jurors'),
    body: words('plot.jurors.body'),
    rows: jurors.length,
    draw: (width, measure, [from, to] = [0, jurors.length]) =>
      scene(jurors, [from, to], width, perRow(width), measure, words),
    table: table(jurors, words),
  }
}

export function distributions(
  scores: readonly Score[],
  names: ReadonlyMap<JurorId, string>,
): readonly Juror[] {
  return [...Map.groupBy(scores, ({ jurorId }) => jurorId)]
    .toSorted(([a], [b]) => textOrder(a, b))
    .map(([jurorId, own]) => {
      const counts = Array.from({ length: bins }, () => 0)
      for (const { total } of own) {
        const bin = Math.min(Math.floor(total / (100 / bins)), bins - 1)
        counts[bin] = (counts[bin] ?? 0) + 1
      }
      const mean = average(own.map(({ total }) => total))
      return { jurorId, name: names.get(jurorId) ?? '', sheets: own.length, mean, counts }
    })
}

function scene(
  all: readonly Juror[],
  [from, to]: readonly [number, number],
  width: number,
  perRow: number,
  measure: Measure,
  words: PlotWords,
): Scene {
  const panel = (width + gap) / perRow - gap
  const most = Math.max(...all.flatMap(({ counts }) => counts), 1)
  const shown = all.slice(from, to).map((juror, place) => ({
    juror,
    x: (place % perRow) * (panel + gap),
    y: Math.floor(place / perRow) * panelHeight,
  }))
  return {
    width,
    head: { height: 0, marks: [] },
    body: {
      height: Math.ceil(shown.length / perRow) * panelHeight,
      marks: shown.flatMap(({ juror, x, y }) => panelMarks(juror, [x, y], panel, most, measure)),
      spots: shown.flatMap(({ juror, x, y }) => spotsOf(juror, [x, y], panel, most, words)),
    },
  }
}

function panelMarks(
  { jurorId: of, name, sheets, mean, counts }: Juror,
  [left, top]: readonly [number, number],
  width: number,
  most: number,
  measure: Measure,
): readonly Mark[] {
  const ground = top + barsTop + barsHeight
  const { at } = scaleOf([0, 100], [left, left + width], [])
  const nameAt = left + measure(of, 12, true) + 8
  const count = `n = ${sheets}`
  const room = left + width - nameAt - measure(count, 11, false) - 8
  const bars = counts.flatMap((own, bin) => {
    if (own === 0) return []
    const height = (own / most) * barsHeight
    const x = at((bin * 100) / bins)
    return [
      band([x + 1, ground - height], width / bins - 2, height, 0.62, { of }),
      text([x + width / bins / 2, ground - height - 3], String(own), {
        anchor: 'middle',
        size: 10,
        tone: 'soft',
        of,
      }),
    ]
  })
  return [
    text([left, top + 14], of, { strong: true, of }),
    text([nameAt, top + 14], fitted(measure, name, room), { tone: 'soft', of }),
    text([left + width, top + 14], count, { anchor: 'end', size: 11, tone: 'soft', of }),
    ...bars,
    line([left, ground], [left + width, ground], 'firm'),
    line([at(mean), ground - barsHeight], [at(mean), ground], 'ink', 1.5, { dash: [4, 3], of }),
    ...[0, 50, 100].map((tick) =>
      text([at(tick), ground + 14], String(tick), {
        anchor: tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle',
        size: 11,
        tone: 'soft',
      }),
    ),
  ]
}

function spotsOf(
  { jurorId, name, mean, counts }: Juror,
  [left, top]: readonly [number, number],
  width: number,
  most: number,
  words: PlotWords,
): readonly Spot[] {
  const juror = `${jurorId} ${name}`.trim()
  const ground = top + barsTop + barsHeight
  const spot = (x: number, y: number, said: string): Spot => {
    return { x, y, of: jurorId, said, entryCode: null }
  }
  const bars = counts.flatMap((count, bin) => {
    if (count === 0) return []
    const [from, to] = [bin * 10, bin * 10 + 10]
    const said = words('plot.said.bin', { juror, count, from, to })
    const height = (count / most) * barsHeight
    return [spot(left + ((bin + 0.5) / bins) * width, ground - height / 2, said)]
  })
  const said = words('plot.said.jurorMean', { juror, mean: decimal(mean, 2) })
  return [...bars, spot(left + (mean / 100) * width, ground - barsHeight, said)]
}

function table(jurors: readonly Juror[], words: PlotWords): PlotTable {
  const ranges = Array.from({ length: bins }, (_, bin) => `${bin * 10}–${bin * 10 + 10}`)
  return {
    columns: [
      { title: words('plot.column.juror') },
      { title: words('plot.column.name') },
      { title: words('plot.column.sheets'), decimals: 0 },
      { title: words('plot.column.mean'), decimals: 2 },
      ...ranges.map((title) => ({ title, decimals: 0 })),
    ],
    rows: jurors.map(({ jurorId, name, sheets, mean, counts }) => ({
      key: jurorId,
      entryCode: null,
      cells: [jurorId, name, sheets, mean, ...counts],
    })),
  }
}
