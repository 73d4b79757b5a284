import type { Imprint } from '../report/imprint.ts'
import { line, text } from './marks.ts'
import { fitted, type Measure, wrapped } from './pen.ts'
import type { Plot } from './plot.ts'
import type { Mark, Tone } from './scene.ts'

/** A plot that stands by itself: with its title, how it is read, and where it comes from. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly marks: readonly Mark[]
}

/** On white paper, in every theme of the window. */
export const printColours: Readonly<Record<Tone, string>> = {
  ink: '#1f1d1a',
  soft: '#57534d',
  grid: '#dedad3',
  firm: '#8d8880',
  accent: '#0b6464',
  paper: '#ffffff',
}

const padding = 28
const lineHeight = 16
export const pictureWidth = 1000

export function pictureOf(
  plot: Plot,
  [what, how]: Imprint,
  measure: Measure,
  width = pictureWidth,
): Picture {
  const inner = width - 2 * padding
  const body = wrapped(measure, plot.body, inner, 5)
  const scene = plot.draw(inner, measure)
  const top = padding + 24 + body.length * lineHeight + 16
  const below = top + scene.head.height
  const foot = below + scene.body.height + 28
  const soft = { tone: 'soft', size: 11 } as const
  const marks = [
    text([padding, padding + 14], plot.title, { size: 18, strong: true }),
    ...body.map((words, place) =>
      text([padding, padding + 40 + place * lineHeight], words, { tone: 'soft' }),
    ),
    ...scene.head.marks.map((mark) => moved(mark, padding, top)),
    line([padding, below], [width - padding, below], 'firm'),
    ...scene.body.marks.map((mark) => moved(mark, padding, below)),
    line([padding, foot - 16], [width - padding, foot - 16], 'grid'),
    text([padding, foot], fitted(measure, what, inner, 11), soft),
    text([padding, foot + lineHeight], fitted(measure, how, inner, 11), soft),
  ]
  const height = foot + lineHeight + padding
  return { width, height, marks, title: plot.title, description: `${plot.body} ${what}. ${how}.` }
}

/** The mark elsewhere. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  const at = ([x, y]: readonly [number, number]): readonly [number, number] => [x + dx, y + dy]
  if (mark.shape === 'line') return { ...mark, from: at(mark.from), to: at(mark.to) }
  if (mark.shape === 'polygon') return { ...mark, points: mark.points.map(at) }
  return { ...mark, x: mark.x + dx, y: mark.y + dy }
}
