import { draw, type Drawing, mixed, polygon, rectangle } from '../svg.ts'
import { people, rain, wire } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** Low houses left and right of an alley under water, with a loudspeaker on a post. */
export function rainyAlley(canvas: Canvas): Drawing {
  const { width, height, random } = canvas
  const sides = [0, 1, 2, 3, 4].flatMap((depth) => [
    house(214 - depth * 54, depth, canvas),
    house(width - 214 + depth * 54, depth, canvas),
  ])
  return [
    polygon(
      [
        [250, height],
        [380, height],
        [332, height * 0.5],
        [300, height * 0.5],
      ],
      '#59656c',
    ),
    ...sides,
    flood(canvas),
    rectangle(418, height * 0.3, 5, height * 0.6, '#39414a'),
    polygon(
      [
        [402, height * 0.32],
        [418, height * 0.35],
        [418, height * 0.3],
      ],
      '#d8c14b',
    ),
    wire([423, height * 0.33], [width, height * 0.16], 22),
    people(3, [290, height - 34], [350, height - 40], 78, random),
    rain(canvas, 220),
  ].join('')
}

/** Nearer houses are larger and stand further from the middle. */
function house(middle: number, depth: number, { height, random }: Canvas): Drawing {
  const size = 84 + depth * 20
  const [x, y] = [middle - size / 2, height * 0.5 - depth * 22]
  const wall = mixed(random.pick(['#8f7f6c', '#7c8588', '#95745f', '#6f7a70']), '#3f4a52', 0.25)
  const roof = mixed(random.pick(['#5a4038', '#3f4d57', '#54483a']), '#2d363d', 0.3)
  const door = rectangle(x + size * 0.58, y + size * 0.42, size * 0.22, size * 0.9, '#2f3336')
  const window = rectangle(
    ...([x + size * 0.16, y + size * 0.3, size * 0.28, size * 0.24] as const),
    random.chance(0.6) ? '#f0d38a' : '#39464e',
  )
  return [
    rectangle(x, y, size, height - y, wall),
    polygon(
      [
        [x - 8, y],
        [x + 8, y - size * 0.26],
        [x + size - 8, y - size * 0.26],
        [x + size + 8, y],
      ],
      roof,
    ),
    window,
    door,
  ].join('')
}

function flood({ width, height, random }: Canvas): Drawing {
  const ripples = Array.from({ length: 26 }, () => {
    const [x, y] = [random.between(0, width), random.between(height * 0.82, height - 4)]
    return draw('ellipse', {
      ...{ cx: x, cy: y, rx: random.between(6, 22), ry: 2 },
      ...{ fill: 'none', stroke: '#c9d6da', 'stroke-width': 0.8 },
    })
  })
  return (
    rectangle(0, height * 0.8, width, height * 0.2, '#75888f', { 'fill-opacity': 0.9 }) +
    ripples.join('')
  )
}
