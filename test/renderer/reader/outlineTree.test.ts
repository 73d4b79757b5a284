import { expect, test } from 'vitest'
import { openAtFirst, outlineTree } from '../../../renderer/reader/outlineTree.ts'

const line = (id: number, level: number) => ({ id, level, title: String(id) })

test('lines become branches under the line before them with a lower level', () => {
  expect(outlineTree([line(0, 0), line(1, 1), line(2, 1), line(3, 0)])).toEqual([
    {
      ...line(0, 0),
      children: [
        { ...line(1, 1), children: [] },
        { ...line(2, 1), children: [] },
      ],
    },
    { ...line(3, 0), children: [] },
  ])
})

test('a line that skips a level hangs from the last line all the same', () => {
  expect(outlineTree([line(0, 0), line(1, 5), line(2, 1)])).toEqual([
    {
      ...line(0, 0),
      children: [
        { ...line(1, 5), children: [] },
        { ...line(2, 1), children: [] },
      ],
    },
  ])
})

test('a short outline is open at first, a long one closed', () => {
  const long = Array.from({ length: 61 }, (_, id) => line(id, 0))
  expect([openAtFirst([line(0, 0), line(1, 1)]), openAtFirst(long)]).toEqual([[0], []])
})
