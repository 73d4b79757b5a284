import { draw, type Drawing, rectangle } from '../svg.ts'
import { building, ground, people, tree } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** A school by the sea, with a mast for wind and waves in its yard. */
export function school(canvas: Canvas): Drawing {
  const { width, height, horizon, random } = canvas
  return [
    rectangle(0, horizon - 34, width, 40, '#6fa3b8'),
    ground(canvas, '#d9c79c'),
    building({ x: 40, y: horizon - 92, width: 300, height: 118 }, '#e8d08f', random, 0.02),
    rectangle(30, horizon - 104, 320, 13, '#a4553a'),
    rectangle(452, horizon - 156, 4, 190, '#efefef', { stroke: '#666', 'stroke-width': 0.5 }),
    draw('path', {
      d: `M440 ${horizon - 158}h30M448 ${horizon - 166}v16M468 ${horizon - 164}v12`,
      stroke: '#333',
      'stroke-width': 2,
    }),
    rectangle(444, horizon - 92, 20, 28, '#fafafa', { stroke: '#555', 'stroke-width': 0.8 }),
    tree(384, horizon + 40, 120, random),
    tree(590, horizon + 46, 128, random),
    people(11, [70, height - 26], [540, height - 16], 66, random),
  ].join('')
}
