import { circle, type Drawing, rectangle, write } from '../svg.ts'
import { building, people, tree } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** A waterfront avenue with two buses and a stop. */
export function buses(canvas: Canvas): Drawing {
  const { width, height, random } = canvas
  const road = height * 0.68
  const houses = [0, 1, 2, 3, 4, 5, 6, 7].map((step) =>
    building(
      { x: step * 80, y: road - random.between(110, 210), width: 77, height: 220 },
      random.pick(['#d8cfbf', '#c3b6a2', '#e4dccb', '#b5aa9b', '#cbbfae']),
      random,
      0.05,
    ),
  )
  return [
    ...houses,
    rectangle(0, road, width, height - road, '#77787a'),
    rectangle(0, road, width, 16, '#b8b2a6'),
    ...[0, 1, 2, 3, 4, 5, 6].map((step) =>
      rectangle(step * 96 + 20, height * 0.9, 46, 4, '#e6e2d6'),
    ),
    tree(560, road + 10, 120, random),
    bus(60, road - 26, '128'),
    bus(330, road + 14, '183'),
    people(5, [250, road + 12], [322, road + 14], 62, random),
  ].join('')
}

function bus(x: number, y: number, line: string): Drawing {
  const windows = [0, 1, 2, 3, 4].map((step) =>
    rectangle(x + 12 + step * 38, y - 44, 32, 24, '#27414f'),
  )
  return [
    rectangle(x, y - 56, 216, 66, '#f0efe9', { rx: 7 }),
    rectangle(x, y - 14, 216, 13, '#2f6f4f'),
    ...windows,
    rectangle(x + 150, y - 54, 50, 11, '#1b1b1b'),
    write(line, x + 175, y - 45, { 'text-anchor': 'middle', 'font-size': 9, fill: '#ffb02e' }),
    ...[46, 168].flatMap((at) => [
      circle(x + at, y + 10, 15, '#2a2a2a'),
      circle(x + at, y + 10, 7, '#8c8c8c'),
    ]),
  ].join('')
}
