import { identityToRecipient } from 'age-encryption'
import type { CardFacts } from '../../../shared/calls/cardViews.ts'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { cardType, JurorCard, MAX_CARD_BYTES } from '../../../shared/format/jurorCard.ts'
import { CardId } from '../../../shared/model/ids.ts'
import { encryptSmall } from '../keys/ageFile.ts'
import { signJws, verifySelfSignedJws } from '../keys/jws.ts'
import { thumbprint, thumbprintBytes, type SigningKey } from '../keys/signingKey.ts'
import { fingerprintWords } from '../keys/words.ts'

/** The bytes of a `.jurycard`. */
export async function signCard(card: JurorCard, key: SigningKey): Promise<Uint8Array> {
  return Buffer.from(await signJws({ typ: cardType, key, payload: card }))
}

/**
 * Reads a card in the order that is law: size, signature, canonical JSON, shape. It proves that whoever
 * holds the signing key inside named this recipient; who that is, only the words tell. `file` is its base
 * name.
 * @throws AppError NOT_A_CARD, SIGNATURE_INVALID, CARD_DAMAGED
 */
export async function readCard(bytes: Uint8Array, file: string): Promise<JurorCard> {
  if (bytes.length > MAX_CARD_BYTES) throw new AppError('NOT_A_CARD', { file })
  const jws = Buffer.from(bytes).toString('latin1')
  if (!/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){2}$/.test(jws))
    throw new AppError('NOT_A_CARD', { file })
  const { payload, kid } = await verifySelfSignedJws({ typ: cardType, jws })
  const card = JurorCard.safeParse(payload)
  if (!card.success || !(await canReceive(card.data.recipient)))
    throw new AppError('CARD_DAMAGED', { file })
  if (thumbprint(card.data.signing) !== kid) throw new AppError('SIGNATURE_INVALID', {})
  return card.data
}

/** A card that names itself so: on the computer that made it, and in a desk that it opens. */
export function cardIdOf({ signing }: Pick<JurorCard, 'signing'>): CardId {
  return CardId.parse(thumbprintBytes(signing).subarray(0, 16).toString('hex'))
}

/** Six words that the juror reads to the secretariat: they stand for the key that signed all of the card. */
export function cardWords({ signing }: Pick<JurorCard, 'signing'>): string[] {
  return fingerprintWords(thumbprintBytes(signing))
}

/** Whether an identity is the secret half of a recipient. */
export async function isPair(identity: string, recipient: string): Promise<boolean> {
  return (await identityToRecipient(identity)) === recipient
}

/** A recipient with a wrong checksum, or of low order, looks like any other until something is sealed to it. */
async function canReceive(recipient: string): Promise<boolean> {
  try {
    await encryptSmall(new Uint8Array(), { recipients: [recipient] })
    return true
  } catch (error) {
    if (isAppError(error)) throw error
    return false
  }
}

/** What people see of a card. */
export function cardFacts(card: JurorCard): CardFacts {
  const { name, jurorId, email, created } = card
  return { name, jurorId, email, created, words: cardWords(card) }
}
