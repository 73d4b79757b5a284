import { z } from 'zod'
import type { Scene } from '../plots/scene.ts'

const Tone = z.enum(['ink', 'soft', 'grid', 'firm', 'accent', 'paper'])
/** In thousandths: the last digits of a sum would tell in which order jurors were added up. */
const Length = z.number().min(-100_000).max(100_000).transform(rounded)
const Place = z.tuple([Length, Length]).readonly()
const Stroke = z.strictObject({
  tone: Tone,
  width: Length,
  dash: z.array(Length).max(10).readonly().exactOptional(),
})

/** A drawn mark, with nothing of whom it is of. */
const DrawnMark = z.discriminatedUnion('shape', [
  z.object({ shape: z.literal('line'), from: Place, to: Place, stroke: Stroke }),
  z.object({
    shape: z.literal('rect'),
    x: Length,
    y: Length,
    width: Length,
    height: Length,
    fill: Tone,
    opacity: Length,
  }),
  z.object({
    shape: z.literal('circle'),
    x: Length,
    y: Length,
    radius: Length,
    fill: Tone,
    stroke: Stroke.nullable(),
  }),
  z.object({
    shape: z.literal('polygon'),
    points: z.array(Place).max(1000).readonly(),
    fill: Tone,
    stroke: Stroke.nullable(),
  }),
  z.object({
    shape: z.literal('text'),
    x: Length,
    y: Length,
    text: z.string().max(1000),
    size: Length,
    strong: z.boolean(),
    anchor: z.enum(['start', 'middle', 'end']),
    tone: Tone,
  }),
])

const Drawn = z.strictObject({
  height: Length,
  marks: z.array(DrawnMark).max(20_000).readonly(),
})

/** A plot that has been drawn: its axis and its rows. */
export const PlotScene = z.strictObject({ width: Length, head: Drawn, body: Drawn })
export type PlotScene = z.infer<typeof PlotScene>

/** Means are often halves: the border between two thousandths lies where none of them does. */
const border = 0.637

function rounded(length: number): number {
  return Math.floor(length * 1000 + border) / 1000
}

/** What is left of a drawn plot once it says no more than what is seen: unknown keys of marks are dropped. */
export function seenOf({ width, head, body }: Scene): PlotScene {
  const { height, marks } = body
  return PlotScene.parse({ width, head, body: { height, marks } })
}
