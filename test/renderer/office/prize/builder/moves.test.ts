import { expect, test } from 'vitest'
import {
  droppedAt,
  movedBy,
  neighbourOf,
  type Drop,
  type Moved,
} from '../../../../../renderer/office/prize/builder/moves.ts'
import { pathOf } from '../../../../../renderer/office/prize/builder/place.ts'
import type { RubricFile } from '../../../../../shared/format/prizeFile.ts'
import { PrizeFile } from '../../../../../shared/format/prizeFile.ts'
import { office } from '../../officeFixture.ts'

/** a, b (x, y), c (x). */
const rubric = rubricWith({ a: [], b: ['x', 'y'], c: ['x'] })

test.each([
  ['a', 1, 'b x y, a, c x', 'a'],
  ['c', -1, 'a, c x, b x y', 'c'],
  ['b/x', 1, 'a, b y x, c x', 'b/x'],
  ['b/x', -1, 'a x, b y, c x', 'a/x'],
  ['b/y', 1, 'a, b x, c y x', 'c/y'],
] as const)('%s moved by %i', (path, by, after, place) => {
  expect(told(movedBy(rubric, path, by))).toEqual([after, place])
})

test('at the ends nothing moves', () => {
  expect([movedBy(rubric, 'a', -1), movedBy(rubric, 'c', 1), movedBy(rubric, 'c/x', 1)]).toEqual([
    null,
    null,
    null,
  ])
})

test.each<[string, Drop, string | null, string]>([
  ['c', { path: 'a', position: 'before' }, 'c x, a, b x y', 'c'],
  ['a', { path: 'b', position: 'after' }, 'b x y, a, c x', 'a'],
  ['b/y', { path: 'a', position: 'on' }, 'a y, b x, c x', 'a/y'],
  ['b/x', { path: 'b/y', position: 'after' }, 'a, b y x, c x', 'b/x'],
  // The id is taken there already.
  ['b/x', { path: 'c/x', position: 'before' }, 'a, b y, c the-x x', 'c/the-x'],
  ['a', { path: 'b', position: 'on' }, null, ''],
  ['a', { path: 'b/x', position: 'before' }, null, ''],
  ['b/x', { path: 'a', position: 'before' }, null, ''],
])('%s dropped at %j', (path, drop, after, place) => {
  expect(told(droppedAt(rubric, path, drop))).toEqual(after === null ? null : [after, place])
})

test('after a removal the next is chosen, else the one before, else what is around it', () => {
  expect(['a', 'c', 'b/x', 'b/y', 'c/x'].map((path) => neighbourOf(rubric, path))).toEqual([
    'b',
    'b',
    'b/y',
    'b/x',
    'c',
  ])
})

function told(moved: Moved | null): readonly string[] | null {
  if (moved === null) return null
  const lines = moved.rubric.criteria.map(({ id, subcriteria }) =>
    [id, ...subcriteria.map((part) => part.id)].join(' '),
  )
  return [lines.join(', '), pathOf(moved.place)]
}

function rubricWith(parts: Readonly<Record<string, readonly string[]>>): RubricFile {
  const criteria = Object.entries(parts).map(([id, below]) => ({
    id,
    title: id,
    subcriteria: below.map((part) => ({ id: part, title: `The ${part}` })),
  }))
  const { file } = office.written
  const scale = { minimum: 1, maximum: 5, step: 1 }
  const rule = { method: 'mean' }
  const category = { id: 'one', title: 'One', rubric: { scale, criteria } }
  const parsed = PrizeFile.parse({ ...file, rule, categories: [category] })
  const [only] = parsed.categories
  if (only === undefined) throw new Error('no category')
  return only.rubric
}
