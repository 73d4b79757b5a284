import { z } from 'zod'
import { type Random, randomOf } from '../random.ts'
import {
  circle,
  draw,
  type Drawing,
  mixed,
  picture,
  type Place,
  polygon,
  polyline,
  rectangle,
  write,
} from './svg.ts'
import { widthOf } from './widthOf.ts'

/** A plan of streets that a seed invents, with water if wanted and places marked on it. */
export const CityMap = z.strictObject({
  caption: z.string(),
  seed: z.coerce.string(),
  water: z.enum(['none', 'river', 'coast', 'harbour']).default('none'),
  /** Label, then x and y in 0 to 100 of the map's width and height. */
  places: z.array(z.tuple([z.string(), z.number(), z.number()])).default([]),
  /** So many small marks scattered over the land. */
  dots: z.int().default(0),
  key: z.string().default(''),
})
export type CityMap = z.infer<typeof CityMap>

const width = 630
const height = 350

export function cityMap(map: CityMap, accent: string): Drawing {
  const random = randomOf(map.seed)
  return picture(
    width,
    height,
    rectangle(0, 0, width, height, '#f3efe6'),
    blocks(random),
    water(map.water, random),
    mainStreets(random),
    scattered(map.dots, random, accent),
    ...map.places.map(([label, x, y]) =>
      marked(label, (x * width) / 100, (y * height) / 100, accent),
    ),
    scale(),
    map.key === '' ? '' : key(map.key, accent),
  )
}

/** Streets as the gaps between quadrangles on a bent grid. */
function blocks(random: Random): Drawing {
  const [columns, rows] = [22, 13]
  const bend = random.between(-26, 26)
  const at = (column: number, row: number): Place => [
    (column * width) / columns + Math.sin(row / 2.3) * bend * 0.5 + noise(column, row) * 7,
    (row * height) / rows + Math.cos(column / 3.1) * bend * 0.7 + noise(row + 31, column) * 6,
  ]
  const noise = (a: number, b: number): number => Math.sin(a * 12.9 + b * 78.2)
  const shapes: Drawing[] = []
  for (let column = -2; column < columns + 2; column += 1) {
    for (let row = -2; row < rows + 2; row += 1) {
      const green = random.chance(0.07)
      const corners = [
        at(column, row),
        at(column + 1, row),
        at(column + 1, row + 1),
        at(column, row + 1),
      ]
      shapes.push(
        polygon(
          shrunk(corners),
          green ? '#cfe0bd' : random.pick(['#e2dccd', '#e6e0d2', '#ddd7c8']),
        ),
      )
    }
  }
  return shapes.join('')
}

function shrunk(corners: readonly Place[]): readonly Place[] {
  const middle = (axis: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length
  const [x, y] = [middle(0), middle(1)]
  return corners.map(([left, top]) => [x + (left - x) * 0.88, y + (top - y) * 0.86] as const)
}

function water(kind: CityMap['water'], random: Random): Drawing {
  const shore = Array.from({ length: 24 }, (_, step): Place => [
    (step * width) / 23,
    height * (kind === 'river' ? 0.52 : 0.74) + Math.sin(step / 3.4 + random.between(0, 0.4)) * 26,
  ])
  switch (kind) {
    case 'none':
      return ''
    case 'river':
      return polyline(shore, { stroke: '#a9cbd9', 'stroke-width': 26, 'stroke-linejoin': 'round' })
    case 'coast':
      return polygon([...shore, [width, height], [0, height]], '#a9cbd9')
    case 'harbour':
      return (
        polygon([...shore, [width, height], [0, height]], '#a9cbd9') +
        [120, 240, 390, 500]
          .map((x) => rectangle(x, height * 0.6, 34, height * 0.3, '#a9cbd9'))
          .join('')
      )
  }
}

function mainStreets(random: Random): Drawing {
  return Array.from({ length: 4 }, () => {
    const [start, end] = [random.between(0.05, 0.7) * height, random.between(0.05, 0.7) * height]
    const places: Place[] = [
      [-10, start],
      [width * 0.35, (start * 2 + end) / 3 + 18],
      [width * 0.7, (start + end * 2) / 3 - 14],
      [width + 10, end],
    ]
    return polyline(places, { stroke: '#fffdf6', 'stroke-width': 6, 'stroke-linejoin': 'round' })
  }).join('')
}

function scattered(count: number, random: Random, accent: string): Drawing {
  return Array.from({ length: count }, () =>
    circle(
      random.between(10, width - 10),
      random.between(10, height * 0.68),
      2.3,
      mixed(accent, '#ffffff', 0.15),
    ),
  ).join('')
}

function marked(label: string, x: number, y: number, accent: string): Drawing {
  const right = x > width * 0.78
  const room = widthOf(label, 11) + 8
  return (
    rectangle(right ? x - 7 - room : x + 7, y - 8, room, 16, '#f7f4ecdd', { rx: 3 }) +
    draw('circle', { cx: x, cy: y, r: 6, fill: accent, stroke: '#fff', 'stroke-width': 2 }) +
    write(label, right ? x - 11 : x + 11, y + 4, {
      ...{ 'font-size': 11, 'font-weight': 600, fill: '#222' },
      'text-anchor': right ? 'end' : 'start',
    })
  )
}

function scale(): Drawing {
  return (
    rectangle(width - 118, height - 20, 50, 4, '#333') +
    rectangle(width - 68, height - 20, 50, 4, '#fff', { stroke: '#333', 'stroke-width': 0.6 }) +
    write('0', width - 120, height - 25, { 'font-size': 9 }) +
    write('1 km', width - 30, height - 25, { 'font-size': 9 })
  )
}

function key(text: string, accent: string): Drawing {
  return (
    rectangle(8, height - 30, 34 + widthOf(text, 11), 22, '#fffffff0') +
    circle(20, height - 19, 4, accent) +
    write(text, 32, height - 15, { 'font-size': 10 })
  )
}
