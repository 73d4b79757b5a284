import { expect, test } from 'vitest'
import { completeBlock } from '../../../shared/scoring/completeBlock.ts'
import { scoresOfTable } from './exampleScores.ts'

test('a complete table is its own block', () => {
  const table = [
    [1, 2],
    [3, 4],
    [5, 6],
  ]
  expect(completeBlock(scoresOfTable(table))).toEqual({
    entries: ['E1', 'E2', 'E3'],
    jurors: ['J1', 'J2'],
    table,
  })
})

test('one sheet that is missing costs the smaller of its row and its column', () => {
  const block = completeBlock(
    scoresOfTable([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, null],
      [9, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ]),
  )
  expect(block).toMatchObject({
    entries: ['E1', 'E2', 'E4', 'E5', 'E6'],
    jurors: ['J1', 'J2', 'J3'],
  })
})

test('no two entries with two jurors in common make no block', () => {
  expect(
    completeBlock(
      scoresOfTable([
        [1, 2, null],
        [null, 3, 4],
        [5, null, 6],
      ]),
    ),
  ).toBeNull()
  expect(completeBlock([])).toBeNull()
})
