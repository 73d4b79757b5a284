import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CardId } from '../../../shared/model/ids.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import type { Ports } from '../ports.ts'
import { cardFiles, cardFolder } from './cardFolder.ts'
import { readOwnCard } from './openCard.ts'

/**
 * Writes the card for the secretariat, which holds no secret; its base name.
 * @throws AppError CARD_MISSING, CARD_DAMAGED, IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function saveCard(
  ports: Pick<Ports, 'home'>,
  cardId: CardId,
  path: string,
): Promise<string> {
  await readOwnCard(ports, cardId)
  const bytes = await readFile(cardFiles(cardFolder(ports, cardId)).card)
  await writeAtomically(path, [bytes])
  return basename(path)
}
