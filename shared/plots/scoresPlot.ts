import type { CountedSheet } from '../scoring/countSheets.ts'
import { dotPlaces } from './dotPlaces.ts'
import { band, circle, diamond, line, text } from './marks.ts'
import { decimal } from './numbers.ts'
import type { Measure } from './pen.ts'
import type { Plot, PlotTable, PlotWords } from './plot.ts'
import { plotRows, type PlotRow, type PlotSource } from './plotSource.ts'
import { axisNumbers, entryLabel, gridLines, type Labels, rowLine, share } from './rowLabels.ts'
import { rankScale, type Scale, totalScale } from './scale.ts'
import type { Mark, Scene, Spot } from './scene.ts'

const rowHeight = 28
const laneHeight = 4.5
const headHeight = 44
/** Below this the line of ranks has no room; the table has them. */
const narrow = 560

type Layout = { readonly labels: Labels; readonly totals: Scale; readonly ranks: Scale | null }
type Row = PlotRow & { readonly sheets: readonly CountedSheet[] }

/** Every juror's total of each entry with its official score, and how sure its rank is. */
export function scoresPlot(source: PlotSource, words: PlotWords): Plot {
  const sheets = Map.groupBy(source.counted, ({ entryCode }) => entryCode)
  const rows = plotRows(source).map((row) => ({ ...row, sheets: sheets.get(row.entry.code) ?? [] }))
  const center = source.rule.method.kind === 'borda' ? 'mean' : 'score'
  return {
    kind: 'scores',
    title: words('plot.scores'),
    body: words(`plot.scores.body.${center}`),
    rows: rows.length,
    draw: (width, measure, [from, to] = [0, rows.length]) =>
      scene(rows.slice(from, to), layoutOf(width, source), center, width, measure, words),
    table: table(rows, words),
  }
}

function layoutOf(width: number, { ranking }: PlotSource): Layout {
  const labels = { from: 0, to: share(width, 0.32, 150, 340) }
  const panel = width < narrow ? 0 : share(width, 0.17, 80, 170)
  const end = panel === 0 ? width - 16 : width - panel - 44
  return {
    labels,
    totals: totalScale(labels.to + 20, end),
    ranks: panel === 0 ? null : rankScale(ranking.entries.length, width - panel - 14, width - 14),
  }
}

function scene(
  rows: readonly Row[],
  layout: Layout,
  center: 'mean' | 'score',
  width: number,
  measure: Measure,
  words: PlotWords,
): Scene {
  const { totals, ranks, labels } = layout
  const height = rows.length * rowHeight
  const middle = (place: number): number => (place + 0.5) * rowHeight
  return {
    width,
    head: { height: headHeight, marks: headMarks(layout, words) },
    body: {
      height,
      marks: [
        ...rows.map((_, place) => rowLine(width, (place + 1) * rowHeight)),
        ...gridLines(totals, height),
        ...(ranks === null ? [] : gridLines(ranks, height)),
        ...rows.flatMap((row, place) => [
          ...entryLabel(row, labels, middle(place), measure),
          ...totalMarks(row, totals, center, middle(place)),
          ...(ranks === null ? [] : rankMarks(row, ranks, middle(place))),
        ]),
      ],
      spots: rows.flatMap((row, place) => spotsOf(row, layout, center, middle(place), words)),
    },
  }
}

function headMarks({ totals, ranks }: Layout, words: PlotWords): readonly Mark[] {
  const title = (x: number, said: string): Mark => text([x, 14], said, { size: 11, tone: 'soft' })
  return [
    title(totals.at(0), words('plot.scores.totals')),
    ...axisNumbers(totals, headHeight - 8),
    ...(ranks === null
      ? []
      : [title(ranks.at(1), words('plot.scores.ranks')), ...axisNumbers(ranks, headHeight - 8)]),
  ]
}

function totalMarks(
  { entry, result, sheets }: Row,
  { at }: Scale,
  center: 'mean' | 'score',
  y: number,
): readonly Mark[] {
  const dots = dotPlaces(sheets)
  const [low, high] = [dots[0]?.total, dots.at(-1)?.total]
  const value = centerOf(result, center)
  const of = entry.code
  return [
    ...(low === undefined || high === undefined
      ? []
      : [band([at(low) - 5, y - 5], at(high) - at(low) + 10, 10, 0.18, { of })]),
    ...dots.map(({ total, lane }) => circle([at(total), y + lane * laneHeight], 4, 'full', { of })),
    ...(value === null ? [] : [diamond([at(value), y], 6, { of })]),
  ]
}

function rankMarks({ rank, entry, result }: Row, { at }: Scale, y: number): readonly Mark[] {
  const of = entry.code
  const { interval } = result
  return [
    ...(interval === null
      ? []
      : [line([at(interval[0]) - 2, y], [at(interval[1]) + 2, y], 'soft', 3, { of })]),
    ...(rank === null ? [] : [diamond([at(rank), y], 5, { of })]),
  ]
}

function centerOf(result: PlotRow['result'], center: 'mean' | 'score'): number | null {
  if (center === 'mean') return result.mean
  return 'score' in result ? Number(result.score) : null
}

function spotsOf(
  row: Row,
  { totals, ranks }: Layout,
  center: 'mean' | 'score',
  y: number,
  words: PlotWords,
): readonly Spot[] {
  const { entry, rank, result, sheets } = row
  const at = { of: entry.code, entryCode: entry.code }
  const value = centerOf(result, center)
  const name = `${entry.code} ${entry.title}`
  const dots = dotPlaces(sheets).map(({ jurorId, total, lane }): Spot => {
    const said = words('plot.said.total', { entry: name, juror: jurorId, total: decimal(total, 2) })
    return { ...at, x: totals.at(total), y: y + lane * laneHeight, said }
  })
  const score =
    value === null ? [] : [words(`plot.said.${center}`, { entry: name, score: decimal(value, 2) })]
  const [from, to] = result.interval ?? []
  const ranked =
    rank === null || ranks === null
      ? []
      : [
          from === undefined || to === undefined
            ? words('plot.said.rank', { entry: name, rank })
            : words('plot.said.interval', { entry: name, rank, from, to }),
        ]
  return [
    ...dots,
    ...score.map((said): Spot => ({ ...at, x: totals.at(value ?? 0), y, said })),
    ...ranked.map((said): Spot => ({ ...at, x: ranks?.at(rank ?? 0) ?? 0, y, said })),
  ]
}

/** A row for each total, so that it can be sorted by juror as well. */
function table(rows: readonly Row[], words: PlotWords): PlotTable {
  return {
    columns: [
      { title: words('plot.column.rank'), decimals: 0 },
      { title: words('plot.column.entry') },
      { title: words('plot.column.title') },
      { title: words('plot.column.juror') },
      { title: words('plot.column.total'), decimals: 2 },
      { title: words('plot.column.score'), decimals: 2 },
      { title: words('plot.column.interval') },
    ],
    rows: rows.flatMap(({ rank, entry, result, sheets }) =>
      dotPlaces(sheets).map(({ jurorId, total }) => ({
        key: `${entry.code} ${jurorId}`,
        entryCode: entry.code,
        cells: [
          rank,
          entry.code,
          entry.title,
          jurorId,
          total,
          'score' in result ? Number(result.score) : null,
          result.interval?.join('–') ?? null,
        ],
      })),
    ),
  }
}
