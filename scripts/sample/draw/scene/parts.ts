import type { Random } from '../../random.ts'
import {
  circle,
  draw,
  type Drawing,
  mixed,
  type Place,
  polygon,
  polyline,
  rectangle,
} from '../svg.ts'
import type { Canvas } from './canvas.ts'

const coats = [
  '#7a3b2e',
  '#2f4b66',
  '#8a6d2f',
  '#4b6a48',
  '#6a4668',
  '#3d3d44',
  '#a2542f',
  '#35656b',
]
const skins = ['#8d5a3b', '#c68d63', '#5a3825', '#e0b08a', '#a9714b']

/** A standing person whose feet are at (x, y). */
export function person(x: number, y: number, size: number, random: Random): Drawing {
  const coat = random.pick(coats)
  const skin = random.pick(skins)
  const width = size * 0.3
  return [
    rectangle(x - width * 0.34, y - size * 0.45, width * 0.28, size * 0.45, '#2c2c30'),
    rectangle(x + width * 0.06, y - size * 0.45, width * 0.28, size * 0.45, '#2c2c30'),
    rectangle(x - width / 2, y - size * 0.82, width, size * 0.44, coat, { rx: width * 0.3 }),
    circle(x, y - size * 0.9, size * 0.1, skin),
    draw('path', {
      d: `M${x - size * 0.1} ${y - size * 0.91}a${size * 0.1} ${size * 0.11} 0 0 1 ${size * 0.2} 0z`,
      fill: random.pick(['#1f1a17', '#3b2a20', '#6b6b6b', '#0f0f10']),
    }),
  ].join('')
}

export function people(
  count: number,
  from: Place,
  to: Place,
  size: number,
  random: Random,
): Drawing {
  return Array.from({ length: count }, (_, step) => {
    const share = count === 1 ? 0.5 : step / (count - 1)
    const x = from[0] + (to[0] - from[0]) * share + random.between(-8, 8)
    const y = from[1] + (to[1] - from[1]) * share + random.between(-4, 4)
    return person(x, y, size * random.between(0.88, 1.06), random)
  }).join('')
}

/** A wall with rows of windows. */
export function building(
  place: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  },
  wall: string,
  random: Random,
  lit = 0.25,
): Drawing {
  const { x, y, width, height } = place
  const [columns, rows] = [
    Math.max(2, Math.round(width / 17)),
    Math.max(1, Math.round(height / 22)),
  ]
  const windows: Drawing[] = []
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      const fill = random.chance(lit) ? '#f3d890' : mixed(wall, '#24313d', 0.6)
      const [left, top] = [
        x + (width * (column + 0.26)) / columns,
        y + (height * (row + 0.24)) / rows,
      ]
      windows.push(rectangle(left, top, (width / columns) * 0.48, (height / rows) * 0.5, fill))
    }
  }
  return rectangle(x, y, width, height, wall) + windows.join('')
}

/** A line of hills or mountains from side to side. */
export function ridge(canvas: Canvas, base: number, rise: number, fill: string): Drawing {
  const steps = 26
  let y = base - canvas.random.between(0, rise)
  const top = Array.from({ length: steps + 1 }, (_, step): Place => {
    y = Math.min(base, Math.max(base - rise, y + canvas.random.between(-rise, rise) * 0.32))
    return [(canvas.width * step) / steps, y]
  })
  return polygon([...top, [canvas.width, canvas.height], [0, canvas.height]], fill)
}

export function ground(canvas: Canvas, fill: string): Drawing {
  return rectangle(0, canvas.horizon, canvas.width, canvas.height - canvas.horizon, fill)
}

export function rain({ width, height, random }: Canvas, drops: number): Drawing {
  const lines = Array.from({ length: drops }, () => {
    const [x, y, length] = [
      random.between(0, width),
      random.between(0, height),
      random.between(8, 20),
    ]
    return `M${x.toFixed(0)} ${y.toFixed(0)}l-3 ${length.toFixed(0)}`
  })
  return draw('path', {
    d: lines.join(''),
    stroke: '#ffffff',
    'stroke-opacity': 0.45,
    'stroke-width': 1,
  })
}

export function snow({ width, height, random }: Canvas, flakes: number): Drawing {
  return Array.from({ length: flakes }, () =>
    circle(
      random.between(0, width),
      random.between(0, height),
      random.between(0.8, 2.2),
      '#ffffff',
    ),
  ).join('')
}

export function tree(x: number, y: number, size: number, random: Random): Drawing {
  const crown = random.pick(['#4f7a45', '#5f8a4c', '#3f6b40', '#74954e'])
  return (
    rectangle(x - size * 0.04, y - size * 0.4, size * 0.08, size * 0.4, '#5b4633') +
    circle(x, y - size * 0.62, size * 0.27, crown) +
    circle(x - size * 0.17, y - size * 0.48, size * 0.2, crown) +
    circle(x + size * 0.17, y - size * 0.48, size * 0.2, crown)
  )
}

/** A wire from post to post. */
export function wire(from: Place, to: Place, sag: number): Drawing {
  const middle: Place = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag]
  return polyline([from, middle, to], { stroke: '#333', 'stroke-width': 1 })
}
