import { draw, type Drawing, mixed, polygon, rectangle } from '../svg.ts'
import { building, people } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** Old houses with smoking chimneys in winter air that hides the far ones. */
export function smog(canvas: Canvas): Drawing {
  const { width, height, random } = canvas
  const rows = [0.55, 0.36, 0.14].map((haze, row) =>
    Array.from({ length: 7 }, (_, step) => {
      const x = step * 96 - row * 28
      const y = height * (0.34 + row * 0.15) + random.between(-14, 14)
      return house(x, y, haze, canvas)
    }).join(''),
  )
  return [
    ...rows,
    rectangle(0, height * 0.5, width, height * 0.22, '#c9bfae', { 'fill-opacity': 0.35 }),
    rectangle(0, height * 0.86, width, height * 0.14, '#77726b'),
    people(6, [120, height - 14], [520, height - 10], 74, random),
  ].join('')
}

function house(x: number, y: number, haze: number, { height, random }: Canvas): Drawing {
  const wall = mixed(random.pick(['#b08d6a', '#a9a08c', '#b5775a']), '#c4b9a6', haze)
  const roof = mixed('#7a4438', '#b7ab9a', haze)
  const smoke = `M${x + 66} ${y - 52}q14 -26 -2 -46t8 -44`
  return [
    building({ x, y, width: 90, height: height - y }, wall, random, 0.2),
    polygon(
      [
        [x - 6, y],
        [x + 45, y - 40],
        [x + 96, y],
      ],
      roof,
    ),
    rectangle(x + 60, y - 50, 12, 32, roof),
    draw('path', {
      d: smoke,
      fill: 'none',
      stroke: '#6f6a63',
      'stroke-width': 15,
      'stroke-opacity': 0.35,
      'stroke-linecap': 'round',
    }),
  ].join('')
}
