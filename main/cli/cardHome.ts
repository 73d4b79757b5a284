import { homedir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import type { CardId } from '../../shared/model/ids.ts'
import type { OpenCard } from '../engine/card/openCard.ts'
import type { Ports } from '../engine/ports.ts'
import type { Invocation } from './command.ts'
import { passphraseOf } from './passphrase.ts'

/** Where the cards of this computer lie, for every command that may need one. */
export const homeOption = { home: { type: 'string' } } as const

/** The engine's ports with the folder named by --home, else the one where programs keep their data. */
export function cardPorts({ options, path, ports, terminal }: Invocation): Ports {
  const { XDG_DATA_HOME: data, APPDATA: roaming } = terminal.env
  const usual = join(data ?? roaming ?? join(homedir(), '.local', 'share'), 'jurybox')
  const home = options['home']
  return { ...ports, home: typeof home === 'string' ? path(home) : usual }
}

/** The passphrase of a card that has one; null for a card that needs none. */
export async function passphraseOfCard(
  cardId: CardId,
  invocation: Invocation,
): Promise<string | null> {
  const { readOwnCard } = await import('../engine/card/openCard.ts')
  const { guard } = await readOwnCard(cardPorts(invocation), cardId)
  return guard.kind === 'passphrase' ? passphraseOf('juror', invocation) : null
}

/**
 * The card of this computer that opens a bundle. A card that needs no passphrase is recognised; else the
 * only one that has a passphrase is taken.
 * @throws AppError CARD_ELSEWHERE, USAGE, what opens a bundle and a card
 */
export async function cardFor(bundle: string, invocation: Invocation): Promise<OpenCard> {
  const ports = cardPorts(invocation)
  const { recogniseCard } = await import('../engine/card/recogniseCard.ts')
  const recognised = await recogniseCard(bundle, ports)
  const cardId = recognised?.cardId ?? (await onlyProtected(ports))
  const { openCard } = await import('../engine/card/openCard.ts')
  return openCard(ports, cardId, await passphraseOfCard(cardId, invocation))
}

async function onlyProtected(ports: Ports): Promise<CardId> {
  const { ownCards } = await import('../engine/card/listCards.ts')
  const [only, ...others] = (await ownCards(ports)).filter(
    ({ guard }) => guard.kind === 'passphrase',
  )
  if (only === undefined) throw new AppError('CARD_ELSEWHERE', {})
  if (others.length === 0) return only.cardId
  throw new AppError('USAGE', {
    problem: 'several cards here have a passphrase; keep each in a folder of its own with --home.',
  })
}
