import { expect, test } from 'vitest'
import type { Method } from '../../../shared/model/rule.ts'
import { rankIntervals } from '../../../shared/scoring/rankIntervals.ts'
import { codes } from './exampleJury.ts'

function intervals(method: Method, values: readonly (readonly number[])[], seed = 1): unknown {
  const samples = codes(values.length).map((code, index) => ({ code, values: values[index] ?? [] }))
  return [...rankIntervals(method, samples, { seed, replicates: 1000 }).values()]
}

test.each<Method>([
  { kind: 'mean' },
  { kind: 'median' },
  { kind: 'trimmed', drop: 1 },
  { kind: 'borda' },
])('entries that are far apart keep their rank under %j', (method) => {
  const apart = [
    [90, 91, 92],
    [50, 51, 52],
    [10, 11, 12],
  ]
  expect(intervals(method, apart)).toEqual([
    { value: [1, 1] },
    { value: [2, 2] },
    { value: [3, 3] },
  ])
})

test('entries on which the jurors are split may change places', () => {
  const split = [
    [90, 10, 80],
    [85, 20, 70],
    [10, 11, 12],
  ]
  expect(intervals({ kind: 'mean' }, split)).toEqual([
    { value: [1, 3] },
    { value: [1, 2] },
    { value: [2, 3] },
  ])
})

test('the rule that ranks is the rule that is resampled', () => {
  const oneHarsh = [
    [90, 90, 90, 90, 90, 90, 90, 90, 0],
    [85, 85, 85, 85, 85, 85, 85, 85, 85],
  ]
  const stays = [{ value: [1, 1] }, { value: [2, 2] }]
  const mayChange = [{ value: [1, 2] }, { value: [1, 2] }]
  expect(intervals({ kind: 'median' }, oneHarsh)).toEqual(stays)
  expect(intervals({ kind: 'trimmed', drop: 4 }, oneHarsh)).toEqual(stays)
  expect(intervals({ kind: 'mean' }, oneHarsh)).toEqual(mayChange)
})

test('equal entries share the better rank', () => {
  expect(
    intervals({ kind: 'mean' }, [
      [50, 50],
      [50, 50],
      [1, 1],
    ]),
  ).toEqual([{ value: [1, 1] }, { value: [1, 1] }, { value: [3, 3] }])
})

test('one sheet has no interval', () => {
  expect(intervals({ kind: 'mean' }, [[50], [90, 91]])).toEqual([
    { refused: 'too-few' },
    { value: [1, 1] },
  ])
})
