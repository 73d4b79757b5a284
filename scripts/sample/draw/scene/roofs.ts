import { type Drawing, polygon, rectangle } from '../svg.ts'
import { building, rain, tree } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** Flat roofs with water and plants on them, seen from above the street. */
export function roofs(canvas: Canvas): Drawing {
  const { width, height, random } = canvas
  const skyline = Array.from({ length: 14 }, (_, step) =>
    building(
      {
        x: step * 48 - 10,
        y: height * 0.36 - random.between(20, 120),
        width: 42,
        height: height * 0.5,
      },
      random.pick(['#9eabb1', '#8b9aa3', '#aab2b0', '#7f8d96']),
      random,
      0.14,
    ),
  )
  return [
    ...skyline,
    roof(-20, height * 0.52, 300, canvas),
    roof(330, height * 0.47, 320, canvas),
    roof(120, height * 0.76, 400, canvas),
    ...[40, 590].map((x) => tree(x, height, 88, random)),
    rain(canvas, width / 6),
  ].join('')
}

function roof(x: number, y: number, size: number, { random }: Canvas): Drawing {
  const depth = size * 0.2
  const surface = (inset: number, fill: string): Drawing =>
    polygon(
      [
        [x + depth * 0.9 + inset, y + inset * 0.5],
        [x + size - inset, y + inset * 0.5],
        [x + size - depth * 0.9 - inset, y + depth - inset * 0.5],
        [x + inset, y + depth - inset * 0.5],
      ],
      fill,
    )
  const plants = Array.from({ length: 30 }, () => {
    const across = random.between(0.2, 0.78)
    return rectangle(
      x + size * across,
      y + random.between(0.15, 0.8) * depth,
      7,
      4,
      random.pick(['#6f9a52', '#8bb062', '#557f45']),
    )
  })
  return [
    rectangle(x, y + depth, size - depth * 0.9, 90, '#b6a993'),
    surface(0, '#6f7478'),
    surface(7, '#7fa8b8'),
    ...plants,
    rectangle(x + size * 0.62, y + depth * 0.3, 16, 10, '#e3e3e3'),
  ].join('')
}
