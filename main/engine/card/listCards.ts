import { readdir } from 'node:fs/promises'
import type { CardView } from '../../../shared/calls/cardViews.ts'
import type { DeskLabel } from '../../../shared/calls/views.ts'
import { CardId } from '../../../shared/model/ids.ts'
import { listDesks } from '../desk/listDesks.ts'
import type { Ports } from '../ports.ts'
import { cardFacts } from './cardFile.ts'
import { cardsFolder } from './cardFolder.ts'
import { readOwnCard, type OwnCard } from './openCard.ts'

/** The cards of this computer, the newest first. What is no card of ours is passed over. */
export async function ownCards(ports: Pick<Ports, 'home'>): Promise<OwnCard[]> {
  const names = await readdir(cardsFolder(ports)).catch(() => [])
  const ids = names.filter((name) => CardId.safeParse(name).success)
  const read = ids.map((id) => readOwnCard(ports, CardId.parse(id)).catch(() => null))
  const cards = (await Promise.all(read)).filter((card) => card !== null)
  return cards.sort((a, b) => (a.card.created < b.card.created ? 1 : -1))
}

/** The same as the juror's screens show them. */
export async function listCards(ports: Pick<Ports, 'home'>): Promise<CardView[]> {
  const desks = await listDesks(ports)
  return (await ownCards(ports)).map((own) => viewOf(own, desks))
}

/** @throws AppError CARD_MISSING, CARD_DAMAGED, NO_PERMISSION */
export async function viewCard(ports: Pick<Ports, 'home'>, cardId: CardId): Promise<CardView> {
  return viewOf(await readOwnCard(ports, cardId), await listDesks(ports))
}

function viewOf({ cardId, card, guard }: OwnCard, desks: readonly DeskLabel[]): CardView {
  const opened = desks.filter((desk) => desk.card === cardId).length
  return { cardId, ...cardFacts(card), guard: guard.kind, desks: opened }
}
