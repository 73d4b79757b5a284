import { join } from 'node:path'
import type { CardId } from '../../../shared/model/ids.ts'
import type { Ports } from '../ports.ts'

/** What lies on this computer for a card. */
export type CardFiles = {
  /** The card itself, as it is sent to the secretariat. */
  readonly card: string
  /** Its secret halves, in an age file. */
  readonly secrets: string
  /** What opens the secrets. */
  readonly guard: string
}

export function cardsFolder({ home }: Pick<Ports, 'home'>): string {
  return join(home, 'cards')
}

export function cardFolder(ports: Pick<Ports, 'home'>, cardId: CardId): string {
  return join(cardsFolder(ports), cardId)
}

export function cardFiles(folder: string): CardFiles {
  return {
    card: join(folder, 'card.jurycard'),
    secrets: join(folder, 'secrets.age'),
    guard: join(folder, 'guard.json'),
  }
}
