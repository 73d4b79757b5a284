import { randomOf } from '../random.ts'
import { draw, type Drawing } from './svg.ts'

/** A scrawl in ink that a name decides. */
export function signature(name: string): Drawing {
  const random = randomOf(name)
  let x = 8
  let d = `M${x} ${random.whole(30, 44)}`
  for (let stroke = 0; stroke < 9; stroke += 1) {
    const width = random.between(10, 30)
    const [up, down] = [random.between(2, 30), random.between(34, 58)]
    d += `C${(x + width * 0.2).toFixed(0)} ${up.toFixed(0)} ${(x + width * 0.7).toFixed(0)} ${down.toFixed(0)} ${(x + width).toFixed(0)} ${random.whole(30, 42)}`
    x += width
  }
  d += `q-60 26 -${Math.round(x * 0.6)} 14`
  return draw(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 260 66', class: 'signature' },
    draw('path', {
      d,
      fill: 'none',
      stroke: '#1f3570',
      'stroke-width': 1.9,
      'stroke-linecap': 'round',
    }),
  )
}
