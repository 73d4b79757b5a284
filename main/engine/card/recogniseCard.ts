import type { RecognisedCard } from '../../../shared/calls/cardViews.ts'
import { jurorOf } from '../bundle/cardKeyring.ts'
import { openBundle } from '../bundle/openBundle.ts'
import type { Ports } from '../ports.ts'
import { ownCards } from './listCards.ts'
import { openCard } from './openCard.ts'

/**
 * The card of this computer that opens a bundle, and the number it was made for; null when none does. A
 * card with a passphrase is not tried: it is asked when the juror has given it.
 * @throws AppError as `openBundle`
 */
export async function recogniseCard(path: string, ports: Ports): Promise<RecognisedCard | null> {
  const bundle = await openBundle(path)
  try {
    for (const { cardId, guard } of await ownCards(ports)) {
      if (guard.kind === 'passphrase') continue
      const card = await openCard(ports, cardId, null).catch(() => null)
      const jurorId = card === null ? null : await jurorOf(bundle, card.secrets.identity)
      if (jurorId !== null) return { cardId, jurorId }
    }
    return null
  } finally {
    await bundle.close()
  }
}
