import type { ZodType } from 'zod'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { BundlePrize, Keyring } from '../../../shared/format/bundle.ts'
import type { JurorId } from '../../../shared/model/ids.ts'
import type { Unlock } from '../keys/ageFile.ts'
import { isSealedToKeys } from '../keys/headerStart.ts'
import { normalisePassphrase } from '../keys/words.ts'
import { jurorsOf } from './jurorsOf.ts'
import { keyringStart } from './keyringStart.ts'
import { keyringMember, PRIZE_MEMBER } from './memberName.ts'
import type { OpenBundle } from './openBundle.ts'
import { readSealed } from './readSealed.ts'

/** What every keyring says of itself, whatever its bundle is for. */
export type AnyKeyring = Pick<Keyring, 'bundleId' | 'juror' | 'office' | 'prizeIdentity'>

/**
 * Opens a juror's keyring with the slip's passphrase. What it holds is as secret as the slip, so the
 * office that it names is the real one: a bundle signed by anybody else is refused here. The case of the
 * juror's number does not matter.
 * @throws AppError BUNDLE_FOR_READING, and as `openBySlip`
 */
export async function openKeyring(
  bundle: OpenBundle,
  jurorId: string,
  passphrase: string,
): Promise<Keyring> {
  refuseForReading(bundle)
  const keyring = await openBySlip(bundle, jurorId, passphrase, Keyring)
  if (!('d' in keyring.enrolment))
    throw new AppError('BUNDLE_DAMAGED', { member: keyringMember(keyring.juror.id) })
  return keyring
}

/** @throws AppError BUNDLE_FOR_READING when nothing in it is to be scored */
export function refuseForReading({ index }: Pick<OpenBundle, 'index'>): void {
  if (index.purpose !== undefined) throw new AppError('BUNDLE_FOR_READING', {})
}

/**
 * The same for a keyring of either kind.
 * @throws AppError UNKNOWN_JUROR, WRONG_PASSPHRASE, WORK_FACTOR_TOO_HIGH, CARD_NEEDED, SIGNER_MISMATCH,
 * BUNDLE_DAMAGED
 */
export async function openBySlip<K extends AnyKeyring>(
  bundle: OpenBundle,
  jurorId: string,
  passphrase: string,
  shape: ZodType<K>,
): Promise<K> {
  const wanted = jurorId.trim().toLowerCase()
  const known = jurorsOf(bundle.index).find((id) => id.toLowerCase() === wanted)
  if (known === undefined) throw new AppError('UNKNOWN_JUROR', { juror: jurorId })
  const unlock = { passphrase: normalisePassphrase(passphrase) }
  return readKeyring(bundle, known, unlock, shape).catch(async (error: unknown) => {
    if (!isAppError(error, 'WRONG_PASSPHRASE')) throw error
    if (!isSealedToKeys(await keyringStart(bundle, known))) throw error
    throw new AppError('CARD_NEEDED', { juror: known }, { cause: error })
  })
}

/**
 * Opens the keyring of a juror of the bundle, whatever it is sealed with.
 * @throws AppError WRONG_PASSPHRASE, WORK_FACTOR_TOO_HIGH, SIGNER_MISMATCH, BUNDLE_DAMAGED
 */
export async function readKeyring<K extends AnyKeyring>(
  bundle: OpenBundle,
  known: JurorId,
  unlock: Unlock,
  shape: ZodType<K>,
): Promise<K> {
  const member = keyringMember(known)
  const keyring = await readSealed(bundle, member, unlock, shape)
  if (canonicalJson(keyring.office) !== canonicalJson(bundle.index.office))
    throw new AppError('SIGNER_MISMATCH', {})
  if (keyring.juror.id !== known || keyring.bundleId !== bundle.index.bundleId)
    throw new AppError('BUNDLE_DAMAGED', { member })
  return keyring
}

/**
 * What every juror may read: the prize with its rubrics and rule, and the public list of entries.
 * @throws AppError BUNDLE_DAMAGED
 */
export async function readPrize(bundle: OpenBundle, keyring: Keyring): Promise<BundlePrize> {
  const unlock = { identity: keyring.prizeIdentity }
  const prize = await readSealed(bundle, PRIZE_MEMBER, unlock, BundlePrize)
  if (prize.prize.id !== bundle.index.prizeId || !isConsistent(prize, keyring))
    throw new AppError('BUNDLE_DAMAGED', { member: PRIZE_MEMBER })
  return prize
}

/** Codes are unique, every entry has a category, and the keyring speaks of entries that exist. */
function isConsistent({ prize, entries }: BundlePrize, keyring: Keyring): boolean {
  const categories = new Set(prize.categories.map(({ id }) => id))
  const codes = new Set(entries.map(({ code }) => code))
  const spokenOf = [...keyring.entries.map(({ entryCode }) => entryCode), ...keyring.recused]
  return (
    codes.size === entries.length &&
    entries.every(({ categoryId }) => categories.has(categoryId)) &&
    spokenOf.every((code) => codes.has(code))
  )
}
