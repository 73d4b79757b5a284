import type { HandlersOf } from '../handlers.ts'
import type { Ports } from '../ports.ts'
import { listCards, viewCard } from './listCards.ts'
import { makeCard } from './makeCard.ts'
import { recogniseCard } from './recogniseCard.ts'
import { removeCard } from './removeCard.ts'
import { saveCard } from './saveCard.ts'

/** The calls about the cards of this computer. */
export function createCardHandlers(ports: Ports): HandlersOf<'card'> {
  return {
    'card.list': () => listCards(ports),
    'card.make': async (wish) => viewCard(ports, await makeCard(wish, ports)),
    'card.save': async ({ cardId, path }) => {
      await saveCard(ports, cardId, path)
      return {}
    },
    'card.remove': async ({ cardId }) => {
      await removeCard(ports, cardId)
      return listCards(ports)
    },
    'card.recognise': ({ path }) => recogniseCard(path, ports),
  }
}
