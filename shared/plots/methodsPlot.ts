import type { EntryCode } from '../model/ids.ts'
import { circle, line, text } from './marks.ts'
import { methodRanks, type MethodRanks, type Standing } from './methodRanks.ts'
import { fitted, type Measure, wrapped } from './pen.ts'
import type { Plot, PlotTable, PlotWords } from './plot.ts'
import { plotRows, type PlotRow, type PlotSource } from './plotSource.ts'
import { entryLabel, rowLine, share } from './rowLabels.ts'
import type { Mark, Scene, Spot } from './scene.ts'

const rowHeight = 26
const headHeight = 44

type Layout = {
  readonly width: number
  readonly label: number
  /** Of the codes at the far end. */
  readonly far: number
  readonly at: (column: number) => number
}

/** Where each entry would stand by other methods: a line from its official rank through all of them. */
export function methodsPlot(source: PlotSource, words: PlotWords): Plot {
  const { methods, refused } = methodRanks(source)
  const rows = plotRows(source).filter(({ rank }) => rank !== null)
  const missing = refused.map(({ method, reason }) =>
    words('plot.methods.refused', {
      method: words(`plot.method.${method}`),
      reason: words(`plot.reason.${reason}`),
    }),
  )
  return {
    kind: 'methods',
    title: words('plot.methods'),
    body: [words('plot.methods.body', { far: farMove(rows.length) }), ...missing].join(' '),
    rows: methods.length < 2 ? 0 : rows.length,
    draw: (width, measure, [from, to] = [0, rows.length]) =>
      scene(rows, [from, to], methods, layoutOf(width, methods.length), measure, words),
    table: table(rows, methods, words),
  }
}

function layoutOf(width: number, columns: number): Layout {
  const label = share(width, 0.28, 120, 320)
  const far = 76
  const [from, to] = [label + 40, width - far - 40]
  return {
    width,
    label,
    far,
    at: (column) => from + (column / Math.max(columns - 1, 1)) * (to - from),
  }
}

function scene(
  rows: readonly PlotRow[],
  [from, to]: readonly [number, number],
  methods: readonly MethodRanks[],
  layout: Layout,
  measure: Measure,
  words: PlotWords,
): Scene {
  const { width, label, at } = layout
  const y = (level: number): number => (level - 0.5 - from) * rowHeight
  const shown = rows.slice(from, to)
  const height = shown.length * rowHeight
  const inSight = (level: number): boolean => y(level) > 0 && y(level) < height
  return {
    width,
    head: { height: headHeight, marks: headMarks(methods, layout, measure, words) },
    body: {
      height,
      marks: [
        ...shown.map((_, place) => rowLine(width, (place + 1) * rowHeight)),
        ...rows.flatMap(({ entry }) =>
          courseOf(entry.code, methods, farMove(rows.length), { at, y, inSight }),
        ),
        ...shown.flatMap((row, place) =>
          entryLabel(row, { from: 0, to: label }, (place + 0.5) * rowHeight, measure),
        ),
        ...farLabels(rows, methods, layout, y, inSight, measure),
      ],
      spots: shown.flatMap(({ entry }) =>
        methods.flatMap((own, column) => {
          const found = own.standings.get(entry.code)
          if (found === undefined || !inSight(found.level)) return []
          return [spotOf(entry, own.method, found, [at(column), y(found.level)], words)]
        }),
      ),
    },
  }
}

function headMarks(
  methods: readonly MethodRanks[],
  { at }: Layout,
  measure: Measure,
  words: PlotWords,
): readonly Mark[] {
  const room = at(1) - at(0) - 8
  return methods.flatMap(({ method }, column) => {
    const lines = wrapped(measure, words(`plot.method.${method}`), room, 2, 11)
    return lines.map((own, index) =>
      text([at(column), headHeight - 10 - (lines.length - 1 - index) * 14], own, {
        anchor: 'middle',
        size: 11,
        tone: method === 'official' ? 'ink' : 'soft',
        strong: method === 'official',
      }),
    )
  })
}

type Space = {
  readonly at: (column: number) => number
  readonly y: (level: number) => number
  readonly inSight: (level: number) => boolean
}

/** So many ranks are a move worth a look: a tenth of them, and never a single one. */
function farMove(entries: number): number {
  return Math.max(Math.ceil(entries / 10), 2)
}

/** An entry that moves far is dark with full dots, all others are pale with hollow ones. */
function courseOf(
  of: EntryCode,
  methods: readonly MethodRanks[],
  far: number,
  { at, y, inSight }: Space,
): readonly Mark[] {
  const points = methods.flatMap((own, column) => {
    const found = own.standings.get(of)
    return found === undefined ? [] : [{ ...found, x: at(column), y: y(found.level) }]
  })
  const moves = points.some(({ rank }) => Math.abs(rank - (points[0]?.rank ?? rank)) >= far)
  const lines = points.flatMap((point, index) => {
    const before = points[index - 1]
    if (before === undefined || (!inSight(point.level) && !inSight(before.level))) return []
    return clipped([before, point], y, inSight).map(([from, to]) =>
      line(from, to, moves ? 'accent' : 'firm', moves ? 1.75 : 1, { of }),
    )
  })
  const dots = points
    .filter(({ level }) => inSight(level))
    .map((point) => circle([point.x, point.y], 4, moves ? 'full' : 'hollow', { of }))
  return [...lines, ...dots]
}

type Point = { readonly level: number; readonly x: number; readonly y: number }
type Segment = readonly [readonly [number, number], readonly [number, number]]

/** On a page that shows some of the rows a line ends where it leaves them. */
function clipped(
  [a, b]: readonly [Point, Point],
  y: Space['y'],
  inSight: Space['inSight'],
): readonly Segment[] {
  if (inSight(a.level) && inSight(b.level))
    return [
      [
        [a.x, a.y],
        [b.x, b.y],
      ],
    ]
  const [inside, outside] = inSight(a.level) ? [a, b] : [b, a]
  const edge = outside.y < inside.y ? 0 : lastEdge(inside, y, inSight)
  const part = (edge - inside.y) / (outside.y - inside.y)
  return [
    [
      [inside.x, inside.y],
      [inside.x + part * (outside.x - inside.x), edge],
    ],
  ]
}

/** The lower end of the rows in sight. */
function lastEdge({ level }: Point, y: Space['y'], inSight: Space['inSight']): number {
  let last = Math.ceil(level)
  while (inSight(last + 1)) last++
  return y(last + 0.5)
}

/** The codes in the order of the last method, so that a line can be read from both ends. */
function farLabels(
  rows: readonly PlotRow[],
  methods: readonly MethodRanks[],
  { at, far }: Layout,
  y: Space['y'],
  inSight: Space['inSight'],
  measure: Measure,
): readonly Mark[] {
  const last = methods.at(-1)
  if (last === undefined) return []
  const codes = rows.flatMap(({ entry }) => {
    const found = last.standings.get(entry.code)
    return found === undefined || !inSight(found.level)
      ? []
      : [{ code: entry.code, level: found.level }]
  })
  return [...Map.groupBy(codes, ({ level }) => level)].map(([level, equal]) => {
    const said = equal.map(({ code }) => code).join(', ')
    const [only] = equal
    const of = equal.length === 1 && only !== undefined ? { of: only.code } : {}
    return text([at(methods.length - 1) + 14, y(level) + 4], fitted(measure, said, far + 20), {
      tone: 'soft',
      ...of,
    })
  })
}

function spotOf(
  entry: PlotRow['entry'],
  method: MethodRanks['method'],
  { rank }: Standing,
  [x, y]: readonly [number, number],
  words: PlotWords,
): Spot {
  const said = words('plot.said.method', {
    entry: `${entry.code} ${entry.title}`,
    method: words(`plot.method.${method}`),
    rank,
  })
  return { x, y, of: entry.code, said, entryCode: entry.code }
}

function table(
  rows: readonly PlotRow[],
  methods: readonly MethodRanks[],
  words: PlotWords,
): PlotTable {
  const others = methods.filter(({ method }) => method !== 'official')
  return {
    columns: [
      { title: words('plot.method.official'), decimals: 0 },
      { title: words('plot.column.entry') },
      { title: words('plot.column.title') },
      ...others.map(({ method }) => ({ title: words(`plot.method.${method}`), decimals: 0 })),
    ],
    rows: rows.map(({ rank, entry }) => ({
      key: entry.code,
      entryCode: entry.code,
      cells: [
        rank,
        entry.code,
        entry.title,
        ...others.map(({ standings }) => standings.get(entry.code)?.rank ?? null),
      ],
    })),
  }
}
