import { expect, test } from 'vitest'
import { deckOf } from '../../../../scripts/sample/generated/deck.ts'
import { randomOf } from '../../../../scripts/sample/random.ts'

test('a deck deals every card once before it deals one again', () => {
  const deal = deckOf(['a', 'b', 'c'], randomOf('deck'))
  const rounds = [1, 2].map(() => [deal(), deal(), deal()].toSorted())
  expect(rounds).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ])
})
