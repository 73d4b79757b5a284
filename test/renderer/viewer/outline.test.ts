import { expect, test } from 'vitest'
import { outlineOf } from '../../../renderer/viewer/outline.ts'

type Node = Parameters<typeof outlineOf>[0][number]

function node(title: string, dest: string | null, items: readonly Node[] = []): Node {
  const plain = { bold: false, italic: false, color: new Uint8ClampedArray(3), url: null }
  return {
    ...plain,
    title,
    dest,
    items: [...items],
    unsafeUrl: undefined,
    newWindow: undefined,
    count: undefined,
  }
}

test('an outline becomes lines, parents before their children', () => {
  const roots = [node(' Problem ', 'a', [node('Floods', 'b')]), node('Budget', null)]
  expect(outlineOf(roots)).toEqual({
    lines: [
      { id: 0, level: 0, title: 'Problem' },
      { id: 1, level: 1, title: 'Floods' },
      { id: 2, level: 0, title: 'Budget' },
    ],
    destinations: ['a', 'b', null],
  })
})

test('an outline that never ends is cut off', () => {
  const endless: Node = node('again', null)
  endless.items.push(endless, endless)
  expect(outlineOf([endless, endless, endless]).lines.length).toBeLessThanOrEqual(5000)
})
