import { circle, draw, type Drawing, polygon, rectangle } from '../svg.ts'
import { people, ridge } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** A bay at evening with round boats and people who look at the water. */
export function sea(canvas: Canvas): Drawing {
  const { width, height, horizon, random } = canvas
  const waves = Array.from({ length: 40 }, () => {
    const [x, y] = [random.between(0, width), random.between(horizon, height * 0.84)]
    return draw('path', {
      d: `M${x.toFixed(0)} ${y.toFixed(0)}q10 -5 20 0`,
      fill: 'none',
      stroke: '#d7e6ea',
      'stroke-width': 1.2,
    })
  })
  return [
    circle(470, horizon - 58, 26, '#f6d79b'),
    ridge(canvas, horizon, 56, '#6f8f93'),
    rectangle(0, horizon - 2, width, height * 0.26, '#4f8aa0'),
    ...waves,
    boat(120, horizon + 30),
    boat(330, horizon + 14),
    boat(520, horizon + 42),
    polygon(
      [
        [0, height * 0.84],
        [width, height * 0.8],
        [width, height],
        [0, height],
      ],
      '#dcc79a',
    ),
    people(6, [180, height - 12], [460, height - 18], 72, random),
  ].join('')
}

function boat(x: number, y: number): Drawing {
  return (
    draw('path', { d: `M${x - 40} ${y}q40 30 80 0z`, fill: '#3b5f87' }) +
    rectangle(x - 12, y - 20, 26, 20, '#e9e2cf') +
    rectangle(x + 22, y - 40, 2.5, 40, '#444') +
    circle(x + 23, y - 42, 3, '#c8402f')
  )
}
