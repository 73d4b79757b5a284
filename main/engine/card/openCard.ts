import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { AgeIdentity } from '../../../shared/format/bundle.ts'
import type { JurorCard } from '../../../shared/format/jurorCard.ts'
import { PrivateJwk } from '../../../shared/format/publicJwk.ts'
import type { CardId } from '../../../shared/model/ids.ts'
import { asFileError } from '../files/fileErrors.ts'
import { decryptSmall } from '../keys/ageFile.ts'
import { thumbprint } from '../keys/signingKey.ts'
import type { Ports } from '../ports.ts'
import { cardIdOf, isPair, readCard } from './cardFile.ts'
import { cardFiles, cardFolder } from './cardFolder.ts'
import { Guard, openGuard } from './guard.ts'

/** The halves of a card that never leave the computer that made it. */
export const CardSecrets = z.strictObject({
  format: z.literal(1),
  identity: AgeIdentity,
  signing: PrivateJwk,
})
export type CardSecrets = z.infer<typeof CardSecrets>

/** A card of this computer as it lies there, closed. */
export type OwnCard = { readonly cardId: CardId; readonly card: JurorCard; readonly guard: Guard }

/** A card of this computer with its secret halves. */
export type OpenCard = {
  readonly cardId: CardId
  readonly secrets: CardSecrets
  readonly recipient: string
}

/**
 * What anybody who may read this user's files can know of a card.
 * @throws AppError CARD_MISSING, CARD_DAMAGED, NO_PERMISSION
 */
export async function readOwnCard(ports: Pick<Ports, 'home'>, cardId: CardId): Promise<OwnCard> {
  const files = cardFiles(cardFolder(ports, cardId))
  const card = await whole(async () => readCard(await read(files.card), basename(files.card)))
  const guard = await whole(async () =>
    Guard.parse(JSON.parse((await read(files.guard)).toString())),
  )
  if (cardIdOf(card) !== cardId) damaged()
  return { cardId, card, guard }
}

/**
 * Opens a card of this computer. A passphrase counts only where the card has one.
 * @throws AppError CARD_MISSING, CARD_DAMAGED, NO_PERMISSION, PASSPHRASE_MISSING, WRONG_PASSPHRASE,
 * KEY_STORE_CLOSED
 */
export async function openCard(
  ports: Pick<Ports, 'home' | 'keyStore'>,
  cardId: CardId,
  passphrase: string | null,
): Promise<OpenCard> {
  const { card, guard } = await readOwnCard(ports, cardId)
  const unlock = await openGuard(guard, passphrase, ports)
  const sealed = await read(cardFiles(cardFolder(ports, cardId)).secrets)
  const secrets = await whole(async () => {
    const plain = Buffer.from(await decryptSmall(sealed, unlock)).toString('utf8')
    return CardSecrets.parse(JSON.parse(plain))
  })
  const { identity, signing } = secrets
  const matches = thumbprint(signing) === thumbprint(card.signing)
  if (!matches || !(await isPair(identity, card.recipient))) damaged()
  return { cardId, secrets, recipient: card.recipient }
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    const error = asFileError(cause, file)
    if (!isAppError(error, 'FILE_MISSING') && !isAppError(error, 'NOT_A_FOLDER')) throw error
    throw new AppError('CARD_MISSING', {}, { cause })
  }
}

/** What can be said of a card is that it is missing, not to be read, closed, or else damaged. */
async function whole<T>(take: () => Promise<T>): Promise<T> {
  try {
    return await take()
  } catch (error) {
    if (isAppError(error) && told.has(error.code)) throw error
    return damaged(error)
  }
}

const told: ReadonlySet<string> = new Set(['CARD_MISSING', 'NO_PERMISSION', 'WRONG_PASSPHRASE'])

function damaged(cause?: unknown): never {
  throw new AppError('CARD_DAMAGED', { file: 'card.jurycard' }, { cause })
}
