import type { ZodType } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { Keyring } from '../../../shared/format/bundle.ts'
import type { JurorId } from '../../../shared/model/ids.ts'
import type { OpenCard } from '../card/openCard.ts'
import { isSealedTo, isSealedToKeys } from '../keys/headerStart.ts'
import { thumbprint } from '../keys/signingKey.ts'
import { jurorsOf } from './jurorsOf.ts'
import { type AnyKeyring, readKeyring, refuseForReading } from './keyring.ts'
import { keyringStart } from './keyringStart.ts'
import { keyringMember } from './memberName.ts'
import type { OpenBundle } from './openBundle.ts'

/** The jurors whose keyring is sealed to a card; whose card that is, nothing in clear tells. */
export async function jurorsWithCard(bundle: OpenBundle): Promise<JurorId[]> {
  const found: JurorId[] = []
  for (const jurorId of jurorsOf(bundle.index)) {
    if (isSealedToKeys(await keyringStart(bundle, jurorId))) found.push(jurorId)
  }
  return found
}

/** The juror whose keyring is sealed to this identity: every one is tried. Null when none is. */
export async function jurorOf(bundle: OpenBundle, identity: string): Promise<JurorId | null> {
  for (const jurorId of jurorsOf(bundle.index)) {
    if (await isSealedTo(await keyringStart(bundle, jurorId), identity)) return jurorId
  }
  return null
}

/**
 * Opens the keyring that is sealed to a card, of a bundle to score.
 * @throws AppError BUNDLE_FOR_READING, and as `openByCard`
 */
export async function openCardKeyring(
  bundle: OpenBundle,
  card: Pick<OpenCard, 'secrets'>,
): Promise<Keyring> {
  refuseForReading(bundle)
  return openByCard(bundle, card, Keyring)
}

type CardsKeyring = AnyKeyring & Pick<Keyring, 'enrolment'>

/**
 * Opens the keyring that is sealed to a card. Anybody can seal one to it, so unlike a slip's it does not
 * tell which office is the real one: the juror compares the words.
 * @throws AppError CARD_ELSEWHERE, SIGNER_MISMATCH, BUNDLE_DAMAGED
 */
export async function openByCard<K extends CardsKeyring>(
  bundle: OpenBundle,
  { secrets }: Pick<OpenCard, 'secrets'>,
  shape: ZodType<K>,
): Promise<K> {
  const { identity, signing } = secrets
  const jurorId = await jurorOf(bundle, identity)
  if (jurorId === null) throw new AppError('CARD_ELSEWHERE', {})
  const keyring = await readKeyring(bundle, jurorId, { identity }, shape)
  const { enrolment } = keyring
  if ('d' in enrolment || thumbprint(enrolment) !== thumbprint(signing))
    throw new AppError('BUNDLE_DAMAGED', { member: keyringMember(jurorId) })
  return keyring
}
