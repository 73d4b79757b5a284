import { circle, type Drawing, polygon, rectangle } from '../svg.ts'
import { building, ground, people } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** Stalls under umbrellas, and many people. */
export function market(canvas: Canvas): Drawing {
  const { width, height, horizon, random } = canvas
  const houses = [0, 1, 2, 3].map((step) =>
    building(
      { x: step * 165 - 20, y: horizon - random.between(80, 126), width: 150, height: 140 },
      random.pick(['#d9b98a', '#c98f6b', '#b7c0a8', '#cfc39c']),
      random,
      0.05,
    ),
  )
  const rows = [0, 1].map((row) =>
    [0, 1, 2, 3, 4]
      .map((step) => stall(40 + step * 130 + row * 40, horizon + 52 + row * 62, canvas))
      .join(''),
  )
  return [
    ...houses,
    ground(canvas, '#bb8f63'),
    people(9, [10, horizon + 38], [width - 10, horizon + 40], 70, random),
    rows[0] ?? '',
    people(8, [20, height - 34], [width - 20, height - 30], 92, random),
    rows[1] ?? '',
  ].join('')
}

function stall(x: number, y: number, { random }: Canvas): Drawing {
  const cloth = random.pick(['#b3312c', '#d9a02b', '#2f6f8f', '#3f7a4d', '#7d3f74'])
  const goods = Array.from({ length: 9 }, (_, step) =>
    circle(
      x - 34 + step * 8.5,
      y - 5 - (step % 2) * 3,
      5,
      random.pick(['#c8402f', '#d8a52c', '#5f8f3f', '#e0d2b0']),
    ),
  )
  return [
    rectangle(x - 1.5, y - 74, 3, 78, '#4a4038'),
    polygon(
      [
        [x - 52, y - 62],
        [x, y - 92],
        [x + 52, y - 62],
      ],
      cloth,
    ),
    polygon(
      [
        [x - 18, y - 62],
        [x, y - 92],
        [x + 18, y - 62],
      ],
      '#f1e8d4',
    ),
    rectangle(x - 42, y, 84, 18, '#7b5738'),
    ...goods,
  ].join('')
}
