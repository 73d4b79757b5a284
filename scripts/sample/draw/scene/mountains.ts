import { type Drawing, polygon } from '../svg.ts'
import { building, ridge, tree } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** Snow peaks over a city with poplars. */
export function mountains(canvas: Canvas): Drawing {
  const { height, horizon, random } = canvas
  const peaks = [80, 210, 330, 470, 580].map((x) => peak(x, horizon, random.between(120, 186)))
  const blocks = Array.from({ length: 11 }, (_, step) =>
    building(
      { x: step * 60 - 10, y: horizon + random.between(-6, 40), width: 50, height: 140 },
      random.pick(['#d5cbb8', '#c7bfae', '#bda993', '#dcd6c6']),
      random,
      0.12,
    ),
  )
  return [
    ...peaks,
    ridge(canvas, horizon + 10, 44, '#5d7d63'),
    ...blocks,
    ...Array.from({ length: 12 }, (_, step) =>
      tree(step * 56 + 10, height + 6, random.between(70, 104), random),
    ),
  ].join('')
}

function peak(x: number, base: number, rise: number): Drawing {
  const top = base - rise
  return (
    polygon(
      [
        [x - 150, base],
        [x, top],
        [x + 140, base],
      ],
      '#7c8a99',
    ) +
    polygon(
      [
        [x, top],
        [x + 140, base],
        [x + 34, base],
      ],
      '#6a7787',
    ) +
    polygon(
      [
        [x - 44, top + rise * 0.3],
        [x, top],
        [x + 42, top + rise * 0.3],
        [x + 18, top + rise * 0.24],
        [x, top + rise * 0.36],
        [x - 20, top + rise * 0.25],
      ],
      '#f5f8fa',
    )
  )
}
