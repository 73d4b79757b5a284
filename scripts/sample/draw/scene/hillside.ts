import { type Drawing, polygon, rectangle } from '../svg.ts'
import { people, ridge, tree } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** Brick houses up a slope, with posts that carry instruments. */
export function hillside(canvas: Canvas): Drawing {
  const { width, height, random } = canvas
  const rows = [0, 1, 2, 3, 4, 5].map((row) =>
    Array.from({ length: 17 }, (_, step) => {
      const x = step * 40 + random.between(-10, 10)
      const y = height * 0.34 + row * 36 - (x / width) * 76 + random.between(-6, 6)
      return house(x, y, random.between(26, 38), canvas)
    }).join(''),
  )
  const posts = [90, 260, 430, 560].map((x) => post(x, height * 0.52 - (x / width) * 76))
  return [
    ridge(canvas, height * 0.5, 90, '#6d8f74'),
    polygon(
      [
        [0, height * 0.36],
        [width, height * 0.14],
        [width, height],
        [0, height],
      ],
      '#86784f',
    ),
    ...rows,
    ...posts,
    tree(40, height * 0.92, 90, random),
    tree(590, height * 0.86, 110, random),
    people(5, [210, height - 12], [360, height - 16], 64, random),
  ].join('')
}

function house(x: number, y: number, size: number, { random }: Canvas): Drawing {
  const wall = random.pick(['#b5613f', '#c2774f', '#a4553a', '#cf9a72', '#8fa9a5', '#d7b56b'])
  return (
    rectangle(x, y, size, size * 0.72, wall) +
    rectangle(x - 2, y - 3, size + 4, 4, random.pick(['#8a8f93', '#9a5a44', '#70767a'])) +
    rectangle(x + size * 0.16, y + size * 0.2, size * 0.22, size * 0.24, '#39434a') +
    rectangle(x + size * 0.6, y + size * 0.26, size * 0.22, size * 0.46, '#4a3a30')
  )
}

function post(x: number, y: number): Drawing {
  return (
    rectangle(x, y - 40, 3, 62, '#e8e8e8') +
    rectangle(x - 6, y - 48, 15, 10, '#fafafa', { stroke: '#555', 'stroke-width': 0.8 }) +
    polygon(
      [
        [x - 8, y - 50],
        [x + 11, y - 50],
        [x + 8, y - 56],
        [x - 5, y - 56],
      ],
      '#22364f',
    )
  )
}
