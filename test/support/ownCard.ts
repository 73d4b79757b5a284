import { readFile } from 'node:fs/promises'
import { cardFiles, cardFolder } from '../../main/engine/card/cardFolder.ts'
import { makeCard, type CardWish } from '../../main/engine/card/makeCard.ts'
import { openCard, type OpenCard } from '../../main/engine/card/openCard.ts'
import type { Ports } from '../../main/engine/ports.ts'

export const adaWish: CardWish = {
  name: 'Ada Kim',
  email: 'ada@example.org',
  language: 'en',
  jurorId: null,
  passphrase: null,
}

export type MadeCard = OpenCard & {
  /** The `.jurycard`. */
  readonly file: Buffer
}

/** A card made on the computer of these ports, open. */
export async function madeCard(ports: Ports, wish: Partial<CardWish> = {}): Promise<MadeCard> {
  const whole = { ...adaWish, ...wish }
  const cardId = await makeCard(whole, ports)
  const file = await readFile(cardFiles(cardFolder(ports, cardId)).card)
  return { ...(await openCard(ports, cardId, whole.passphrase)), file }
}
