import type { Random } from '../random.ts'

/** Deals cards in a shuffled order; when all are dealt, it shuffles again. */
export function deckOf<Card>(cards: readonly Card[], random: Random): () => Card {
  let left: Card[] = []
  return () => {
    if (left.length === 0) left = [...random.some(cards, cards.length)]
    const card = left.pop()
    if (card === undefined) throw new Error('A deck needs a card.')
    return card
  }
}
