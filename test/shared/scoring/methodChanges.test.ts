import { expect, test } from 'vitest'
import { Category } from '../../../shared/model/prize.ts'
import { usualBootstrap } from '../../../shared/scoring/bootstrap.ts'
import { categoryResults } from '../../../shared/scoring/categoryResults.ts'
import { changeOf, methodChanges } from '../../../shared/scoring/methodChanges.ts'
import type { EntryResult } from '../../../shared/scoring/results.ts'
import { codes, exampleRule, sheetsOfTable, tenPoints } from './exampleJury.ts'

const category = Category.parse({
  id: 'tech',
  title: 'Tech',
  description: '',
  kind: 'project',
  blind: false,
  requiredDocuments: [],
  rubric: tenPoints,
})

function ranked(
  table: readonly (readonly (number | null)[])[],
  more: Parameters<typeof exampleRule>[1] = {},
): readonly EntryResult[] {
  const rule = exampleRule({ kind: 'mean' }, more)
  return categoryResults(category, rule, codes(table.length), sheetsOfTable(table), usualBootstrap)
    .entries
}

/** E2 wins by its mean; but for one juror E1 would. */
const oneHarsh = [
  [9, 9, 9, 1],
  [8, 8, 8, 8],
  [2, 2, 2, 2],
]

test('an entry enters the top, another leaves it, and the rest stays', () => {
  const median = methodChanges(ranked(oneHarsh), 1).find(({ method }) => method === 'median')
  expect(median).toEqual({
    method: 'median',
    compared: 3,
    enters: ['E1'],
    leaves: ['E2'],
    moved: 2,
  })
})

test('within a wide enough top they only change places', () => {
  const median = methodChanges(ranked(oneHarsh), 2).find(({ method }) => method === 'median')
  expect(median).toMatchObject({ enters: [], leaves: [], moved: 2 })
})

test('the official method changes nothing, also where a tie-break separated equals', () => {
  const equal = [
    [9, 1],
    [5, 5],
  ]
  const tieBreaks = [{ kind: 'topScores' }, { kind: 'median' }]
  const entries = ranked(equal, { tieBreaks })
  expect(entries.map(({ places }) => places.mean)).toEqual([
    { rank: 1, official: 1 },
    { rank: 1, official: 1 },
  ])
  expect(methodChanges(entries, 1)[0]).toMatchObject({ method: 'mean', moved: 0 })
})

test('entries without a figure are passed over, and the others compared among themselves', () => {
  const entries = ranked([
    [9, 9, null, null],
    [8, 8, 8, 8],
    [7, 7, 7, 7],
  ])
  expect(entries.map(({ code, places }) => [code, places.trimmed])).toEqual([
    ['E1', null],
    ['E2', { rank: 1, official: 1 }],
    ['E3', { rank: 2, official: 2 }],
  ])
})

test('Borda’s places are by the share of beaten entries, not by how often an entry was read', () => {
  const entries = ranked([
    [9, null, null, null, 9],
    [5, 5, 5, 5, null],
    [4, 4, 4, 4, 4],
  ])
  const [first] = entries
  expect(first).toMatchObject({ code: 'E1', bordaShare: 100, borda: 3 })
  expect(entries.find(({ code }) => code === 'E2')).toMatchObject({ borda: 4 })
  expect(first?.places.borda).toEqual({ rank: 1, official: 1 })
})

test('a shared rank is in the top when it is at most the last place there', () => {
  expect(changeOf({ rank: 3, official: 5 }, 3)).toEqual({ moved: 2, crosses: 'enters' })
  expect(changeOf({ rank: 4, official: 3 }, 3)).toEqual({ moved: -1, crosses: 'leaves' })
  expect(changeOf({ rank: 1, official: 3 }, 3)).toEqual({ moved: 2, crosses: null })
})
