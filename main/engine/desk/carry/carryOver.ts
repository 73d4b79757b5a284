import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { AppError, isAppError } from '../../../../shared/errors.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { BundleIndex, BundlePrize, Keyring } from '../../../../shared/format/bundle.ts'
import { PrivateJwk } from '../../../../shared/format/publicJwk.ts'
import { instant } from '../../../../shared/model/ids.ts'
import { readPrize } from '../../bundle/keyring.ts'
import { openBundle, type OpenBundle } from '../../bundle/openBundle.ts'
import { verifyDigests } from '../../bundle/verifyDigests.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import type { PublicJwk } from '../../keys/signingKey.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { refuseCancelled } from '../../progressMeter.ts'
import { row, type ReadDb } from '../../store/db.ts'
import { openKeptStore, type KeptStore } from '../../store/recovery/keptStore.ts'
import { storedJson } from '../../store/storedJson.ts'
import { deskFiles, documentStore, keptDeskStore } from '../deskFiles.ts'
import { mendLabel, readDeskLabel } from '../deskLabel.ts'
import { refuseFullDisk, wrapFor, type Opener } from '../enrol.ts'
import { keyringFor } from '../openSource.ts'
import { importDocuments } from '../importDocuments.ts'
import { openDesk, whatIsKnown, type OpenDesk, type WhatIsKnown } from '../openDesk.ts'
import { readDeskKey, readDeskKeyBy } from '../unlock.ts'
import { certify } from '../writeNewDesk.ts'
import { carryStore } from './carryStore.ts'
import { removeWaiting, waitingDocuments } from './unfinished.ts'

export type CarryingOver = {
  /** The desk's. */
  readonly folder: string
  /** The later bundle. */
  readonly path: string
  /** The words that open the desk, where the bundle came with a new slip; null where they are the same. */
  readonly deskPassphrase: string | null
  readonly opener: Opener
}

/**
 * Goes on with a desk on a later bundle of the same round: the same key signs, the chain of exports goes on,
 * and what the juror wrote stays. Cancelled, refused or cut off, the desk is as it was.
 * @throws AppError what `desk.carryOver` declares
 */
export async function carryOver(
  wish: CarryingOver,
  ports: Ports,
  context: CallContext,
): Promise<OpenDesk> {
  const { folder, path, opener } = wish
  const bundle = await openBundle(path)
  try {
    const keyring = await keyringFor(bundle, opener)
    const deskKey = await deskKeyFor(wish, ports)
    try {
      await turnDesk({ folder, bundle, keyring, deskKey }, ports, context)
      if (wish.deskPassphrase !== null) await wrapAnew(folder, deskKey, opener, ports)
      const desk = openDesk(folder, deskKey, ports)
      await mendLabel(folder, desk).catch(() => undefined)
      return desk
    } finally {
      deskKey.fill(0)
    }
  } finally {
    await bundle.close()
  }
}

/** What opens the bundle opens the desk, unless the slip is another one by now. */
async function deskKeyFor(
  { folder, opener, deskPassphrase }: CarryingOver,
  ports: Ports,
): Promise<Uint8Array> {
  const made = (await readDeskLabel(folder))?.card ?? null
  const card = 'card' in opener ? opener.card : null
  if (made !== (card?.cardId ?? null)) throw new AppError('DESK_OTHER_OPENER', {})
  if ('card' in opener) return readDeskKeyBy(folder, opener.card.secrets.identity)
  try {
    return await readDeskKey(folder, deskPassphrase ?? opener.passphrase, ports)
  } catch (error) {
    if (deskPassphrase !== null || !isAppError(error, 'WRONG_PASSPHRASE')) throw error
    throw new AppError('DESK_OTHER_WORDS', {}, { cause: error })
  }
}

type Parts = {
  readonly folder: string
  readonly bundle: OpenBundle
  readonly keyring: Keyring
  readonly deskKey: Uint8Array
}

async function turnDesk(parts: Parts, ports: Ports, context: CallContext): Promise<void> {
  const { folder, bundle, keyring, deskKey } = parts
  const store = openKeptStore(keptDeskStore(folder, deskKey, ports.clock))
  try {
    const known = whatIsKnown(store)
    // It was turned before and could not be opened then: what is left is done at its opening.
    if (known.bundleId === keyring.bundleId) return
    if (known.given !== null) throw new AppError('DESK_FOR_READING', {})
    refuseStranger(known, keyring, bundle.index)
    await verifyDigests(bundle, context, ports.clock)
    const contents = await readPrize(bundle, keyring)
    await bringDocuments(parts, contents, ports, context)
    await turnStore(store, known, { ...parts, contents }, ports)
  } catch (error) {
    await rm(waitingDocuments(folder, keyring.bundleId), { force: true })
    throw error
  } finally {
    store.close()
  }
}

function refuseStranger(known: WhatIsKnown, keyring: Keyring, index: BundleIndex): void {
  const { prize, juror, office, bundleCreated } = known
  if (
    index.prizeId !== prize.id ||
    index.edition !== prize.edition ||
    index.round !== prize.round.number ||
    keyring.juror.id !== juror.id
  )
    throw new AppError('DESK_OF_ANOTHER', {})
  if (canonicalJson(office) !== canonicalJson(keyring.office))
    throw new AppError('DESK_OTHER_OFFICE', {})
  if (bundleCreated !== null && index.created <= bundleCreated)
    throw new AppError('BUNDLE_OLDER', {})
}

/** They wait beside the old ones, whole and on the disk, until the store has been turned. */
async function bringDocuments(
  { folder, bundle, keyring, deskKey }: Parts,
  contents: BundlePrize,
  ports: Ports,
  context: CallContext,
): Promise<void> {
  removeWaiting(folder)
  await refuseFullDisk(folder, bundle.fileName, keyring, contents)
  const file = waitingDocuments(folder, keyring.bundleId)
  const store = { ...documentStore(folder, deskKey), file }
  await importDocuments(bundle, keyring, contents.entries, { store, context, ports })
  refuseCancelled(context.signal)
}

const KeyRow = z.object({ signing_key: storedJson(PrivateJwk) })

async function turnStore(
  store: KeptStore,
  known: WhatIsKnown,
  { bundle, keyring, contents }: Parts & { readonly contents: BundlePrize },
  ports: Ports,
): Promise<void> {
  const certificate = await certify(keyring, ownKey(store))
  const { created } = bundle.index
  const now = instant(ports.clock())
  carryStore(store, known, { keyring, contents, created, certificate, now })
}

function ownKey(store: ReadDb): PublicJwk {
  const found = row(store, KeyRow, 'SELECT signing_key FROM identity')
  if (found === undefined) throw new Error('a desk belongs to a juror')
  return found.signing_key
}

/** From now on the words of the new slip open the desk. */
async function wrapAnew(
  folder: string,
  deskKey: Uint8Array,
  opener: Opener,
  ports: Ports,
): Promise<void> {
  const wrapped = await wrapFor(deskKey, opener, ports)
  await writeAtomically(deskFiles(folder).key, [wrapped], { mode: 0o600 })
}
