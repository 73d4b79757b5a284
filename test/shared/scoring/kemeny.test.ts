import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import { kemenyOrder } from '../../../shared/scoring/kemeny.ts'
import type { Score } from '../../../shared/scoring/score.ts'
import vectors from '../../vectors/rank-aggregation.json' with { type: 'json' }
import { codes } from './exampleJury.ts'
import { scoresOfTable } from './exampleScores.ts'

/** Voters as jurors: the best of n gets n, the last 1. */
function votersOf(orders: readonly (readonly (string | number)[])[]): readonly Score[] {
  const voters = orders.flatMap(([count = 0, order = '']) =>
    Array.from({ length: Number(count) }, () => String(order)),
  )
  return voters.flatMap((order, voter) =>
    Array.from(order).map((letter, place) => ({
      jurorId: JurorId.parse(`V${voter}`),
      entryCode: EntryCode.parse(letter),
      total: order.length - place,
    })),
  )
}

/** Disagreements counted the slow way: every voter, every pair. */
function distanceOf(order: string, scores: readonly Score[]): number {
  const totals = new Map(scores.map((s) => [`${s.jurorId} ${s.entryCode}`, s.total]))
  const jurors = [...new Set(scores.map(({ jurorId }) => jurorId))]
  const pairs = Array.from(order).flatMap((a, i) =>
    Array.from(order.slice(i + 1)).map((b) => [a, b] as const),
  )
  return jurors.flatMap((juror) =>
    pairs.filter(
      ([a, b]) => (totals.get(`${juror} ${b}`) ?? 0) > (totals.get(`${juror} ${a}`) ?? 0),
    ),
  ).length
}

test.each(vectors)('$name: the order with the fewest disagreements', ({ orders, kemeny }) => {
  const letters = Array.from(kemeny.order)
    .toSorted()
    .map((letter) => EntryCode.parse(letter))
  expect(kemenyOrder(letters, votersOf(orders))).toEqual({
    value: { order: Array.from(kemeny.order), distance: kemeny.distance, unique: true },
  })
})

test.each(vectors)('$name: the other orders are as far as published', ({ orders, distances }) => {
  const scores = votersOf(orders)
  for (const [order, distance] of distances)
    expect(distanceOf(String(order), scores)).toBe(distance)
})

test('equally good orders are told, and the first by the given entries is shown', () => {
  const [E1, E2] = codes(2)
  const opposite = scoresOfTable([
    [1, 2],
    [2, 1],
  ])
  const given = [E2, E1].filter((code) => code !== undefined)
  expect(kemenyOrder(given, opposite)).toEqual({
    value: { order: ['E2', 'E1'], distance: 1, unique: false },
  })
})

test('a juror who did not score both entries has no say on the pair', () => {
  const scores = scoresOfTable([
    [9, null, 1],
    [null, 9, 2],
  ])
  expect(kemenyOrder(codes(2), scores)).toEqual({
    value: { order: ['E2', 'E1'], distance: 0, unique: true },
  })
})

test('too many entries and none are refused', () => {
  expect(kemenyOrder(codes(13), [])).toEqual({ refused: 'too-many' })
  expect(kemenyOrder([], [])).toEqual({ refused: 'too-few' })
})

const permutations = (letters: string): readonly string[] =>
  letters.length < 2
    ? [letters]
    : Array.from(letters).flatMap((first) =>
        permutations(letters.replace(first, '')).map((rest) => first + rest),
      )

test('no permutation has fewer disagreements', () => {
  const anyOrder = fc.shuffledSubarray(Array.from('ABCDE'), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(anyOrder, { minLength: 1, maxLength: 6 }), (orders) => {
      const scores = votersOf(orders.map((order) => [1, order.join('')]))
      const all = permutations('ABCDE').map((order) => distanceOf(order, scores))
      const least = Math.min(...all)
      expect(
        kemenyOrder(
          Array.from('ABCDE').map((letter) => EntryCode.parse(letter)),
          scores,
        ),
      ).toMatchObject({
        value: { distance: least, unique: all.filter((count) => count === least).length === 1 },
      })
    }),
  )
})
