import { line, text } from './marks.ts'
import { fitted, type Measure } from './pen.ts'
import { calledOf, type PlotRow } from './plotSource.ts'
import type { Scale } from './scale.ts'
import type { Mark } from './scene.ts'

/** Where the names of rows stand; the plot begins behind them. */
export type Labels = { readonly from: number; readonly to: number }

const gap = 8

/** The rank, the code and as much of the entry's name as there is room for. */
export function entryLabel(
  { rank, entry }: PlotRow,
  { from, to }: Labels,
  y: number,
  measure: Measure,
): readonly Mark[] {
  const codeAt = from + 40
  const nameAt = codeAt + measure(entry.code, 12, true) + gap
  const of = entry.code
  return [
    text([from + 30, y + 4], rank === null ? '–' : String(rank), {
      anchor: 'end',
      strong: true,
      of,
    }),
    text([codeAt, y + 4], entry.code, { strong: true, of }),
    text([nameAt, y + 4], fitted(measure, calledOf(entry), to - nameAt), { tone: 'soft', of }),
  ]
}

/** The rules that go down from an axis, and the one that ends the rows. */
export function gridLines({ ticks, at }: Scale, height: number): readonly Mark[] {
  return ticks.map((tick) => line([at(tick), 0], [at(tick), height], 'grid'))
}

/** The numbers of an axis, standing on its lower edge. */
export function axisNumbers(
  { ticks, at }: Scale,
  y: number,
  said: (tick: number) => string = String,
): readonly Mark[] {
  return ticks.map((tick) =>
    text([at(tick), y], said(tick), { anchor: 'middle', size: 11, tone: 'soft' }),
  )
}

/** A fine rule under a row, so that the eye finds its way to the name. */
export function rowLine(width: number, y: number): Mark {
  return line([0, y], [width, y], 'grid', 0.5)
}

/** Part of a width within limits. */
export function share(width: number, part: number, least: number, most: number): number {
  return Math.min(Math.max(width * part, least), most)
}
