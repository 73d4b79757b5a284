import { circle, type Drawing, polygon, rectangle } from '../svg.ts'
import { building, people, snow } from './parts.ts'
import type { Canvas } from './canvas.ts'

/** A street at night in deep snow; one door is lit. */
export function winterNight(canvas: Canvas): Drawing {
  const { width, height, random } = canvas
  const street = height * 0.74
  const houses = [0, 1, 2, 3, 4].map((step) =>
    building(
      { x: step * 132 - 10, y: street - random.between(120, 200), width: 122, height: 210 },
      random.pick(['#2c3950', '#34435c', '#263247', '#3b475c']),
      random,
      0.18,
    ),
  )
  return [
    ...houses,
    rectangle(0, street, width, height - street, '#cfd8e4'),
    rectangle(286, street - 70, 44, 74, '#ffdf91'),
    polygon(
      [
        [286, street + 4],
        [330, street + 4],
        [392, height],
        [232, height],
      ],
      '#f4e3b5',
    ),
    rectangle(272, street - 96, 74, 18, '#c96a2c'),
    rectangle(120, street - 130, 4, 150, '#11161f'),
    circle(122, street - 134, 8, '#fff2c4'),
    people(3, [404, height - 26], [470, height - 22], 78, random),
    snow(canvas, 190),
  ].join('')
}
