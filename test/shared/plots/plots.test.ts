import { expect, test } from 'vitest'
import { plotKinds } from '../../../shared/plots/plot.ts'
import { plotOf } from '../../../shared/plots/plots.ts'
import type { Mark, Scene } from '../../../shared/plots/scene.ts'
import { chanceSource, measure, words } from './chancePlots.ts'

const jury = chanceSource(30, 9)
const cases = plotKinds.flatMap((kind) => [440, 760, 1200].map((width) => ({ kind, width })))

/** The ends of a mark from side to side. */
function extent(mark: Mark): readonly [number, number] {
  switch (mark.shape) {
    case 'line':
      return [Math.min(mark.from[0], mark.to[0]), Math.max(mark.from[0], mark.to[0])]
    case 'rect':
      return [mark.x, mark.x + mark.width]
    case 'circle':
      return [mark.x - mark.radius, mark.x + mark.radius]
    case 'polygon': {
      const xs = mark.points.map(([x]) => x)
      return [Math.min(...xs), Math.max(...xs)]
    }
    case 'text': {
      const width = measure(mark.text, mark.size, mark.strong)
      const before = { start: 0, middle: width / 2, end: width }[mark.anchor]
      return [mark.x - before, mark.x - before + width]
    }
  }
}

function marksOf({ head, body }: Scene): readonly Mark[] {
  return [...head.marks, ...body.marks]
}

test.each(cases)('nothing of $kind stands outside a plot $width wide', ({ kind, width }) => {
  const scene = plotOf(kind, jury, words).draw(width, measure)
  const marks = marksOf(scene)
  const outside = marks.filter((mark) => {
    const [from, to] = extent(mark)
    return !(from >= -0.01 && to <= width + 0.01)
  })
  expect(marks.length).toBeGreaterThan(20)
  expect(outside).toEqual([])
  expect(scene.body.spots.length).toBeGreaterThan(20)
  expect(scene.body.spots.filter(({ x, y }) => !(x >= 0 && x <= width && y >= 0))).toEqual([])
})

test.each(plotKinds)('%s has a table with a cell for each column of each row', (kind) => {
  const { table } = plotOf(kind, jury, words)
  expect(table.rows.length).toBeGreaterThan(5)
  expect(table.rows.filter(({ cells }) => cells.length !== table.columns.length)).toEqual([])
  expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length)
})

test.each(plotKinds)('the pages of %s together say what the whole says', (kind) => {
  const plot = plotOf(kind, jury, words)
  const whole = plot.draw(900, measure).body.spots.map(({ said }) => said)
  const pages = [0, 4, 8, 12, 16, 20, 24, 28].flatMap((from) => {
    const to = Math.min(from + 4, plot.rows)
    return from >= plot.rows ? [] : plot.draw(900, measure, [from, to]).body.spots
  })
  const said = new Set(pages.map((spot) => spot.said))
  // A line through the ranks of other methods leaves a page where it leaves its rows.
  const least = kind === 'methods' ? 0.4 * whole.length : whole.length
  expect(whole.filter((one) => said.has(one)).length).toBeGreaterThanOrEqual(least)
})

test.each(plotKinds)('%s of a category without scores draws nothing and does not fail', (kind) => {
  const plot = plotOf(kind, chanceSource(3, 0), words)
  expect(() => plot.draw(800, measure)).not.toThrow()
  expect(plot.table.rows.filter(({ cells }) => cells.includes(NaN))).toEqual([])
})

test('no number in a plot or its table is not a number', () => {
  for (const kind of plotKinds) {
    const plot = plotOf(kind, jury, words)
    expect(JSON.stringify(plot.draw(800, measure))).not.toMatch(/null,null|NaN/)
    expect(plot.body).not.toMatch(/[{}]/)
  }
})

test('240 entries of 16 jurors are drawn in less than a second', () => {
  const large = chanceSource(240, 16)
  const before = performance.now()
  for (const kind of plotKinds) plotOf(kind, large, words).draw(1000, measure)
  expect(performance.now() - before).toBeLessThan(1000)
})
