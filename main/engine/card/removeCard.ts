import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CardId } from '../../../shared/model/ids.ts'
import { asFileError } from '../files/fileErrors.ts'
import { syncFolder } from '../files/syncFolder.ts'
import type { Ports } from '../ports.ts'
import { cardFolder, cardsFolder } from './cardFolder.ts'

/**
 * Removes a card with its secret halves, for good: nothing that was sealed to it opens any more. Under
 * another name first, so that a card is whole or not there.
 * @throws AppError NO_PERMISSION
 */
export async function removeCard(ports: Pick<Ports, 'home'>, cardId: CardId): Promise<void> {
  const folder = cardFolder(ports, cardId)
  const going = join(cardsFolder(ports), `.removed-${cardId}`)
  try {
    await rm(going, { recursive: true, force: true })
    await rename(folder, going)
    await rm(going, { recursive: true, force: true })
    await syncFolder(cardsFolder(ports))
  } catch (error) {
    throw asFileError(error, folder)
  }
}
