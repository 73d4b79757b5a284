import { type Drawing, rectangle } from '../svg.ts'
import { building, ground, people, tree } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** Rows of five-storey blocks with a garden between them. */
export function estate(canvas: Canvas): Drawing {
  const { width, height, horizon, random } = canvas
  const far = [0, 1, 2].map((block) =>
    building(
      { x: block * 225 - 30, y: horizon - 120, width: 180, height: 130 },
      '#cfcfc4',
      random,
      0.05,
    ),
  )
  const near = [
    building({ x: -20, y: horizon - 178, width: 210, height: 206 }, '#ded9c6', random, 0.08),
    building({ x: 450, y: horizon - 190, width: 220, height: 218 }, '#d8d2bd', random, 0.08),
  ]
  const numbers = [150, 468].map((x) => rectangle(x, horizon - 170, 26, 26, '#6f8f8a'))
  return [
    ...far,
    ground(canvas, '#a9b889'),
    rectangle(0, height * 0.86, width, height * 0.14, '#c9c1ae'),
    ...near,
    ...numbers,
    ...[230, 290, 360, 420].map((x) => tree(x, horizon + 42, random.between(80, 112), random)),
    people(4, [230, height - 16], [430, height - 20], 70, random),
    rectangle(300, height * 0.8, 80, 6, '#7a5c3d'),
  ].join('')
}
