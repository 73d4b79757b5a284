import { draw, type Drawing, mixed, picture, rectangle, write } from '../draw/svg.ts'
import type { Random } from '../random.ts'

/** A roof from above: its fields, hatches and numbered valves. */
export function roofPlan(area: number, random: Random, accent: string): Drawing {
  const width = random.between(280, 560)
  const height = random.between(96, 150)
  const left = (630 - width) / 2
  const fields = random.whole(2, 5)
  const parts = Array.from({ length: fields }, (_, field) => {
    const fieldWidth = width / fields
    const x = left + fieldWidth * field
    return (
      rectangle(
        x + 2,
        22,
        fieldWidth - 4,
        height - 4,
        mixed(accent, '#ffffff', random.between(0.6, 0.82)),
      ) +
      arrow(x + fieldWidth / 2, 30 + height * 0.3, random.chance(0.5) ? 1 : -1) +
      valve(
        field + 1,
        x + fieldWidth * random.between(0.3, 0.7),
        20 + height * random.between(0.6, 0.85),
        accent,
      )
    )
  })
  const hatch = rectangle(left + width * random.between(0.05, 0.85), 32, 20, 15, '#fff', {
    stroke: '#666',
  })
  const frame = rectangle(left, 20, width, height, 'none', { stroke: '#333', 'stroke-width': 1.6 })
  return picture(
    630,
    height + 44,
    frame,
    ...parts,
    hatch,
    write(`${area} m²`, left, height + 36, { 'font-size': 10 }),
    write(`${Math.round(Math.sqrt(area) * 1.6)} m`, 315, 13, {
      'font-size': 10,
      'text-anchor': 'middle',
    }),
  )
}

function arrow(x: number, y: number, direction: 1 | -1): Drawing {
  const tip = y + 26 * direction
  return draw('path', {
    d: `M${x} ${y}V${tip}M${x - 4} ${tip - 6 * direction}L${x} ${tip}L${x + 4} ${tip - 6 * direction}`,
    ...{ fill: 'none', stroke: '#5a6a70', 'stroke-width': 1.2 },
  })
}

function valve(number: number, x: number, y: number, accent: string): Drawing {
  return (
    draw('circle', { cx: x, cy: y, r: 8, fill: '#fff', stroke: accent, 'stroke-width': 2 }) +
    write(String(number), x, y + 3.6, { 'text-anchor': 'middle', 'font-size': 10 })
  )
}
