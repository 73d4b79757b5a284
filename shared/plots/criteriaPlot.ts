import { criterionMeans, type CriterionMean } from './criterionMeans.ts'
import { band, text } from './marks.ts'
import { decimal } from './numbers.ts'
import { type Measure, wrapped } from './pen.ts'
import type { Plot, PlotTable, PlotWords } from './plot.ts'
import { plotRows, type PlotRow, type PlotSource } from './plotSource.ts'
import { entryLabel, rowLine, share } from './rowLabels.ts'
import type { Mark, Scene, Spot } from './scene.ts'

const rowHeight = 26
const lineHeight = 14
const mostLines = 4
/** Darker would leave no contrast for the number within. */
const darkest = 0.44
const lightest = 0.03

type Row = PlotRow & { readonly means: readonly CriterionMean[] }
type Layout = { readonly label: number; readonly cell: number; readonly width: number }

/** Entries by criteria: the mean of each as a number on a ground that darkens with it. */
export function criteriaPlot(source: PlotSource, words: PlotWords): Plot {
  const sheets = Map.groupBy(source.counted, ({ entryCode }) => entryCode)
  const rows = plotRows(source).map((row) => ({
    ...row,
    means: criterionMeans(source, sheets.get(row.entry.code) ?? []),
  }))
  const titles = source.category.rubric.criteria.map(({ title }) => title)
  return {
    kind: 'criteria',
    title: words('plot.criteria'),
    body: words('plot.criteria.body'),
    rows: rows.length,
    draw: (width, measure, [from, to] = [0, rows.length]) => {
      const label = share(width, 0.3, 130, 320)
      const layout = { label, cell: (width - label - 8) / titles.length, width }
      return scene(rows.slice(from, to), titles, layout, measure, words)
    },
    table: table(rows, titles, words),
  }
}

function scene(
  rows: readonly Row[],
  titles: readonly string[],
  layout: Layout,
  measure: Measure,
  words: PlotWords,
): Scene {
  const { width, label, cell } = layout
  const head = headOf(titles, layout, measure)
  const top = (place: number): number => place * rowHeight
  return {
    width,
    head,
    body: {
      height: rows.length * rowHeight + 4,
      marks: rows.flatMap((row, place) => [
        rowLine(label, top(place + 1)),
        ...entryLabel(row, { from: 0, to: label }, top(place) + rowHeight / 2, measure),
        ...row.means.flatMap((mean, column) =>
          cellMarks(mean, [label + 8 + column * cell, top(place)], cell, row.entry.code),
        ),
      ]),
      spots: rows.flatMap((row, place) =>
        row.means.flatMap((mean, column) =>
          spotOf(row, mean, [label + 8 + (column + 0.5) * cell, top(place) + rowHeight / 2], words),
        ),
      ),
    },
  }
}

/** The criteria's names, as many lines as the longest needs, all standing on the cells. */
function headOf(
  titles: readonly string[],
  { label, cell }: Layout,
  measure: Measure,
): Scene['head'] {
  const lines = titles.map((title) => wrapped(measure, title, cell - 8, mostLines, 11))
  const most = Math.max(...lines.map(({ length }) => length))
  const height = most * lineHeight + 10
  const marks = lines.flatMap((own, column) =>
    own.map((words, index): Mark => {
      const y = height - 8 - (own.length - 1 - index) * lineHeight
      return text([label + 8 + (column + 0.5) * cell, y], words, {
        anchor: 'middle',
        size: 11,
        tone: 'soft',
      })
    }),
  )
  return { height, marks }
}

function cellMarks(
  { points, share: part }: CriterionMean,
  [x, y]: readonly [number, number],
  width: number,
  of: string,
): readonly Mark[] {
  const center = [x + width / 2, y + rowHeight / 2 + 4] as const
  if (points === null || part === null) {
    return [text(center, '–', { anchor: 'middle', tone: 'soft', of })]
  }
  const opacity = lightest + (darkest - lightest) * part
  return [
    band([x + 1, y + 1], width - 2, rowHeight - 2, opacity, { of }),
    text(center, decimal(points, 2), { anchor: 'middle', of }),
  ]
}

function spotOf(
  { entry }: Row,
  { criterion, points }: CriterionMean,
  [x, y]: readonly [number, number],
  words: PlotWords,
): readonly Spot[] {
  if (points === null) return []
  const said = words('plot.said.criterion', {
    entry: `${entry.code} ${entry.title}`,
    criterion: criterion.title,
    points: decimal(points, 2),
    most: decimal(criterion.scale.maximum / 100, 2).replace(/\.?0+$/, ''),
  })
  return [{ x, y, of: entry.code, said, entryCode: entry.code }]
}

function table(rows: readonly Row[], titles: readonly string[], words: PlotWords): PlotTable {
  return {
    columns: [
      { title: words('plot.column.rank'), decimals: 0 },
      { title: words('plot.column.entry') },
      { title: words('plot.column.title') },
      ...titles.map((title) => ({ title, decimals: 2 })),
    ],
    rows: rows.map(({ rank, entry, means }) => ({
      key: entry.code,
      entryCode: entry.code,
      cells: [rank, entry.code, entry.title, ...means.map(({ points }) => points)],
    })),
  }
}
