import { type Drawing, rectangle, write } from './svg.ts'
import { widthOf } from './widthOf.ts'

/** Names of series beside their colours, in one line that starts at the left. */
export function legend(names: readonly string[], colours: readonly string[], y: number): Drawing {
  let x = 52
  const parts = names.map((name, position) => {
    const colour = colours[position % colours.length] ?? '#888'
    const part = rectangle(x, y - 8, 9, 9, colour) + write(name, x + 14, y, { 'font-size': 11.6 })
    x += 32 + widthOf(name, 11.6)
    return part
  })
  return parts.join('')
}
