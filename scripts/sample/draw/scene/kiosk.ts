import { circle, type Drawing, polygon, rectangle, write } from '../svg.ts'
import { ground, person, ridge } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** A water kiosk with a price board and a queue with jerrycans. */
export function kiosk(canvas: Canvas): Drawing {
  const { height, horizon, random } = canvas
  const base = horizon + 46
  const queue = [300, 356, 410, 470, 528, 582].map(
    (x) =>
      person(x, base + random.between(18, 34), 104, random) +
      rectangle(x + 14, base + 6, 18, 24, random.pick(['#e4c53d', '#dfb92f', '#4a7fb0']), {
        rx: 3,
      }),
  )
  return [
    ridge(canvas, horizon, 40, '#9aa886'),
    ground(canvas, '#c79a6b'),
    ...[0, 1, 2, 3, 4, 5].map((step) =>
      rectangle(
        290 + step * 62,
        horizon - 44,
        52,
        50,
        random.pick(['#8f8f93', '#a1714f', '#7d8f97']),
      ),
    ),
    rectangle(60, base - 128, 176, 140, '#3d7ea6'),
    polygon(
      [
        [44, base - 128],
        [252, base - 128],
        [236, base - 152],
        [60, base - 152],
      ],
      '#8b9196',
    ),
    rectangle(84, base - 100, 92, 56, '#1d2a33'),
    rectangle(186, base - 104, 42, 62, '#f7f3e3'),
    write('20 L', 207, base - 84, { 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 700 }),
    write('KSh 3', 207, base - 66, { 'text-anchor': 'middle', 'font-size': 11 }),
    rectangle(100, base - 190, 70, 40, '#2d2f33', { rx: 12 }),
    rectangle(80, base + 2, 9, 12, '#6b6b6b'),
    circle(84, base + 18, 4, '#a9cbd9'),
    ...queue,
    rectangle(0, height - 12, 630, 12, '#b3875a'),
  ].join('')
}
