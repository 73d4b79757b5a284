import { expect, test } from 'vitest'
import { EntryCode } from '../../../shared/model/ids.ts'
import { FractionText } from '../../../shared/scoring/fraction.ts'
import { shortlistByRank, shortlistByScore } from '../../../shared/scoring/shortlist.ts'

function ranked(...entries: readonly (readonly [string, number, string])[]) {
  return entries.map(([code, rank, exact]) => ({
    code: EntryCode.parse(code),
    rank,
    exact: FractionText.parse(exact),
  }))
}

const tied = ranked(['C-1', 1, '90/1'], ['C-2', 2, '80/1'], ['C-3', 2, '80/1'], ['C-4', 4, '70/1'])

test('the first places go on, as many as there are', () => {
  expect(shortlistByRank(tied, 1)).toEqual(['C-1'])
  expect(shortlistByRank(tied, 4)).toEqual(['C-1', 'C-2', 'C-3', 'C-4'])
  expect(shortlistByRank(tied, 400)).toHaveLength(4)
  expect(shortlistByRank([], 3)).toEqual([])
})

test('all who share the last place go on, and a place that the tie took up brings nobody more', () => {
  expect(shortlistByRank(tied, 2)).toEqual(['C-1', 'C-2', 'C-3'])
  expect(shortlistByRank(tied, 3)).toEqual(['C-1', 'C-2', 'C-3'])
})

test('a score at the boundary goes on, and one that only rounds to it does not', () => {
  const near = ranked(
    ['C-1', 1, '70000000000000000000001/1000000000000000000000'],
    ['C-2', 2, '70/1'],
    ['C-3', 3, '69999999999999999999999/1000000000000000000000'],
    ['C-4', 4, '209/3'],
  )
  expect(shortlistByScore(near, 7000)).toEqual(['C-1', 'C-2'])
  expect(shortlistByScore(near, 6967)).toEqual(['C-1', 'C-2', 'C-3'])
  expect(shortlistByScore(near, 6966)).toEqual(['C-1', 'C-2', 'C-3', 'C-4'])
})

test('from 0 on everybody goes on, and at 100 only the perfect', () => {
  const ends = ranked(['C-1', 1, '100/1'], ['C-2', 2, '0/1'])
  expect(shortlistByScore(ends, 0)).toEqual(['C-1', 'C-2'])
  expect(shortlistByScore(ends, 10_000)).toEqual(['C-1'])
})
