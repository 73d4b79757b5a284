import { type Drawing, rectangle, write } from './svg.ts'

/** Names of series beside their colours, in one line that starts at the left. */
export function legend(names: readonly string[], colours: readonly string[], y: number): Drawing {
  let x = 52
  const parts = names.map((name, position) => {
    const colour = colours[position % colours.length] ?? '#888'
    const part = rectangle(x, y - 8, 9, 9, colour) + write(name, x + 14, y, { 'font-size': 11.6 })
    x += 32 + widthOf(name)
    return part
  })
  return parts.join('')
}

/** Near enough at 10 points: a Chinese, Japanese or Korean letter takes about twice the room. */
function widthOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.3), 0)
}
