import { expect, test } from 'vitest'
import { ownRanking, ownTies } from '../../../../shared/scoring/own/ownRanking.ts'
import { sheetsWith } from './sheets.ts'

test('equal totals share a rank and name each other; the next rank is skipped', () => {
  const ranking = ownRanking(sheetsWith(50, [200, 3], 80, [200, 3]))
  expect(ranking.map(({ code, rank, tiedWith }) => [code, rank, tiedWith])).toEqual([
    ['C', 1, []],
    ['B', 2, ['D']],
    ['D', 2, ['B']],
    ['A', 4, []],
  ])
  expect(ownTies(ranking).map((tie) => tie.map(({ code }) => code))).toEqual([['B', 'D']])
})

test('totals that look equal when rounded are no tie', () => {
  const ranking = ownRanking(sheetsWith([200, 3], [6_666_666_667, 100_000_000]))
  expect(ranking.map(({ code, rank }) => [code, rank])).toEqual([
    ['B', 1],
    ['A', 2],
  ])
  expect(ownTies(ranking)).toEqual([])
})

test('no sheets have no ranking', () => {
  expect(ownRanking([])).toEqual([])
})
