import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { AgeIdentity } from '../../../shared/format/bundle.ts'
import type { Lock, Unlock } from '../keys/ageFile.ts'
import { makeAgeIdentity } from '../keys/ageIdentity.ts'
import { normalisePassphrase } from '../keys/words.ts'
import type { Ports } from '../ports.ts'

/**
 * What keeps a card's secrets: a passphrase of the juror's; a random key that the system's key store keeps
 * for this user; or, where there is no such store, that key in a file that only this user may read.
 */
export const Guard = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase') }),
  z.strictObject({ kind: z.literal('key-store'), sealed: z.string() }),
  z.strictObject({ kind: z.literal('file'), identity: AgeIdentity }),
])
export type Guard = z.infer<typeof Guard>

/** Makes a guard, and the lock that it opens. */
export async function makeGuard(
  passphrase: string | null,
  { keyStore, logN }: Pick<Ports, 'keyStore' | 'logN'>,
): Promise<{ readonly guard: Guard; readonly lock: Lock }> {
  if (passphrase !== null) {
    const lock = { passphrase: normalisePassphrase(passphrase), logN }
    return { guard: { kind: 'passphrase' }, lock }
  }
  const { identity, recipient } = await makeAgeIdentity()
  const sealed = await keyStore.seal(identity)
  const guard: Guard = sealed === null ? { kind: 'file', identity } : { kind: 'key-store', sealed }
  return { guard, lock: { recipients: [recipient] } }
}

/** @throws AppError PASSPHRASE_MISSING, KEY_STORE_CLOSED */
export async function openGuard(
  guard: Guard,
  passphrase: string | null,
  { keyStore }: Pick<Ports, 'keyStore'>,
): Promise<Unlock> {
  if (guard.kind === 'file') return { identity: guard.identity }
  if (guard.kind === 'passphrase') {
    if (passphrase === null) throw new AppError('PASSPHRASE_MISSING', { whose: 'juror' })
    return { passphrase: normalisePassphrase(passphrase) }
  }
  const identity = AgeIdentity.safeParse(await keyStore.open(guard.sealed))
  if (!identity.success) throw new AppError('KEY_STORE_CLOSED', {})
  return { identity: identity.data }
}
