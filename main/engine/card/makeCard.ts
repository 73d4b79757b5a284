import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import type { JurorCard } from '../../../shared/format/jurorCard.ts'
import { instant, type CardId } from '../../../shared/model/ids.ts'
import { makeFolder, removeAbandoned } from '../desk/newFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { encryptSmall } from '../keys/ageFile.ts'
import { makeAgeIdentity } from '../keys/ageIdentity.ts'
import { makeSigningKey, publicJwk } from '../keys/signingKey.ts'
import type { Ports } from '../ports.ts'
import { cardIdOf, signCard } from './cardFile.ts'
import { cardFiles, cardFolder, cardsFolder } from './cardFolder.ts'
import { makeGuard } from './guard.ts'
import type { CardSecrets } from './openCard.ts'

/** What the juror says of herself on the card. */
export type CardWish = Pick<JurorCard, 'name' | 'email' | 'language' | 'jurorId'> & {
  /** Null: whoever can use this account of the computer can open the card. */
  readonly passphrase: string | null
}

/**
 * Makes a card with new keys on this computer. The secret halves stay here; nothing is there before all
 * of it is.
 * @throws AppError NO_PERMISSION, DISK_FULL
 */
export async function makeCard(wish: CardWish, ports: Ports): Promise<CardId> {
  const { passphrase, ...says } = wish
  const { identity, recipient } = await makeAgeIdentity()
  const key = makeSigningKey()
  const signing = publicJwk(key)
  const card = { format: 1 as const, ...says, recipient, signing, created: instant(ports.clock()) }
  const secrets: CardSecrets = { format: 1, identity, signing: key }
  const { guard, lock } = await makeGuard(passphrase, ports)
  const cardId = cardIdOf(card)
  const contents = [
    ['card', await signCard(card, key)],
    ['secrets', await encryptSmall(Buffer.from(canonicalJson(secrets)), lock)],
    ['guard', Buffer.from(canonicalJson(guard))],
  ] as const
  await removeAbandoned(cardsFolder(ports), ports.clock())
  await makeFolder(cardFolder(ports, cardId), async (temporary) => {
    for (const [file, bytes] of contents)
      await writeAtomically(cardFiles(temporary)[file], [bytes], { mode: 0o600 })
  })
  return cardId
}
