import fc from 'fast-check'
import { expect, test } from 'vitest'
import { around } from '../../../renderer/viewer/geometry.ts'
import { linesOf } from '../../../renderer/viewer/lines.ts'

const box = (left: number, top: number, width: number, height = 12) => ({
  left,
  top,
  width,
  height,
})

test('the words of a line become one box, and each line keeps its own', () => {
  const words = [box(300, 10, 50), box(354, 11, 40), box(50, 26, 120), box(173, 26, 177)]
  expect(linesOf(words)).toEqual([box(300, 10, 94, 13), box(50, 26, 300)])
})

test('two columns side by side are not joined', () => {
  const columns = [box(50, 10, 200), box(290, 10, 200)]
  expect(linesOf(columns)).toEqual(columns)
})

test('lines of upright text are left as they are', () => {
  const upright = [box(200, 10, 12, 300), box(182, 10, 12, 300)]
  expect(linesOf(upright)).toEqual(upright)
})

test('the words of right-to-left text are joined too', () => {
  expect(linesOf([box(300, 10, 50), box(240, 10, 57)])).toEqual([box(240, 10, 110)])
})

test('whatever is selected, nothing is lost and nothing is added around it', () => {
  const side = fc.integer({ min: 1, max: 600 })
  const boxes = fc.array(fc.record({ left: side, top: side, width: side, height: side }))
  fc.assert(
    fc.property(boxes, (given) => {
      const lines = linesOf(given)
      expect(lines.length).toBeLessThanOrEqual(given.length)
      expect(around(lines)).toEqual(around(given))
    }),
  )
})
