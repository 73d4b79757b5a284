import { circle, draw, type Drawing, rectangle } from '../svg.ts'
import { building, people, person } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** A street of narrow houses; somebody in a wheelchair before a kerb. */
export function pavement({ width, height, random }: Canvas): Drawing {
  const base = height * 0.72
  const houses = [0, 1, 2, 3, 4, 5, 6].map((step) =>
    building(
      { x: step * 92, y: base - random.between(150, 205), width: 90, height: 210 },
      random.pick(['#c9d3d8', '#e3d2a8', '#b9c9b4', '#d9b3a0', '#e9e4d8', '#a9bcc9']),
      random,
      0.06,
    ),
  )
  const stones = Array.from({ length: 22 }, (_, step) =>
    rectangle(step * 30, base + 6, 27, 20, step % 2 === 0 ? '#d8d2c4' : '#cfc8b8'),
  )
  return [
    ...houses,
    rectangle(0, base, width, 40, '#c4bcab'),
    ...stones,
    rectangle(0, base + 34, width, 12, '#8d867a'),
    rectangle(0, base + 46, width, height - base - 46, '#6e6a66'),
    people(3, [60, base + 24], [170, base + 26], 88, random),
    wheelchair(410, base + 78),
    person(500, base + 70, 104, random),
  ].join('')
}

function wheelchair(x: number, y: number): Drawing {
  const line = { fill: 'none', stroke: '#2b2b2e', 'stroke-width': 4 }
  return [
    draw('circle', { cx: x, cy: y - 26, r: 26, ...line }),
    draw('circle', { cx: x, cy: y - 26, r: 22, fill: 'none', stroke: '#777', 'stroke-width': 1 }),
    draw('circle', { cx: x + 42, cy: y - 9, r: 9, ...line }),
    draw('path', {
      d: `M${x - 22} ${y - 74}L${x - 14} ${y - 36}L${x + 28} ${y - 36}L${x + 44} ${y - 10}`,
      ...line,
    }),
    rectangle(x - 17, y - 82, 24, 46, '#7a3b2e', { rx: 7 }),
    rectangle(x - 8, y - 46, 42, 13, '#2f3d52', { rx: 5 }),
    rectangle(x + 26, y - 44, 11, 32, '#2f3d52', { rx: 4 }),
    circle(x - 4, y - 94, 11, '#c68d63'),
    draw('path', { d: `M${x - 15} ${y - 95}a11 12 0 0 1 22 0z`, fill: '#3b2a20' }),
  ].join('')
}
