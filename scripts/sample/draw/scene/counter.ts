import { circle, draw, type Drawing, rectangle } from '../svg.ts'
import { person } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** An office counter with a screen on which somebody signs. */
export function counter({ width, height, random }: Canvas): Drawing {
  const top = height * 0.66
  return [
    rectangle(0, 0, width, height * 0.1, '#cdbfa8'),
    ...[70, 250, 430].map((x) =>
      rectangle(x, height * 0.16, 120, 74, '#f8f4ec', { stroke: '#b9ab93' }),
    ),
    person(150, top + 24, 190, random),
    rectangle(0, top, width, height - top, '#9a7752'),
    rectangle(0, top, width, 9, '#b48e63'),
    rectangle(306, top - 132, 176, 118, '#22282e', { rx: 6 }),
    rectangle(314, top - 124, 160, 102, '#5f7f8c'),
    rectangle(380, top - 16, 28, 18, '#22282e'),
    signing(394, top - 22),
    rectangle(200, top - 7, 62, 8, '#f5f5f0'),
    person(560, height + 66, 216, random),
  ].join('')
}

function signing(x: number, bottom: number): Drawing {
  const arm = { fill: 'none', stroke: '#b57a52', 'stroke-width': 9, 'stroke-linecap': 'round' }
  return [
    rectangle(x - 27, bottom - 46, 54, 46, '#2f3640', { rx: 10 }),
    circle(x, bottom - 66, 19, '#b57a52'),
    draw('path', { d: `M${x - 19} ${bottom - 68}a19 20 0 0 1 38 0z`, fill: '#2a1d16' }),
    draw('path', {
      d: `M${x - 24} ${bottom - 30}L${x - 42} ${bottom - 22}L${x - 26} ${bottom - 50}`,
      ...arm,
    }),
    draw('path', {
      d: `M${x + 24} ${bottom - 30}L${x + 44} ${bottom - 36}L${x + 30} ${bottom - 62}`,
      ...arm,
    }),
  ].join('')
}
