import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError, isAppError } from '../../../../shared/errors.ts'
import { AgeIdentity, AgeRecipient, type OfficeKeys } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { PrivateJwk } from '../../../../shared/format/publicJwk.ts'
import { instant } from '../../../../shared/model/ids.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { makeAgeIdentity } from '../../keys/ageIdentity.ts'
import { makeSigningKey, publicJwk } from '../../keys/signingKey.ts'
import { normalisePassphrase } from '../../keys/words.ts'
import { unwrapKey, wrapKey } from '../../keys/wrappedKey.ts'
import type { Ports } from '../../ports.ts'
import { row, run, transact, type ReadDb } from '../../store/db.ts'
import { openStore, type Store } from '../../store/openStore.ts'
import { storedJson } from '../../store/storedJson.ts'
import { writeAudit } from './audit.ts'
import { decisionTables } from './decisionTables.ts'
import { deliberationTables } from './deliberationTables.ts'
import { officeTables } from './officeTables.ts'
import { rebuildTables } from './rebuildTables.ts'

export const OFFICE_STORE = 'office.db'
/** The store's key, wrapped by the office passphrase: an age file with one scrypt stanza. */
export const OFFICE_KEY = 'office.key'

const KEY_BYTES = 32
const MINIMUM_PASSPHRASE = 12
/** "JbOf". */
const APPLICATION = 0x4a624f66

/** The office's own keys; what is secret of them never leaves the store but in memory. */
export type OfficeSecrets = {
  readonly signing: PrivateJwk
  readonly identity: string
  readonly public: OfficeKeys
}

export type OfficeStore = { readonly store: Store; readonly secrets: OfficeSecrets }

/** Whether a prize folder has an office already, with keys and books of its own. */
export function hasOffice(folder: string): boolean {
  return existsSync(join(folder, OFFICE_STORE))
}

/**
 * Opens the office's store of a prize folder; a folder that has none gets its keys now, under this passphrase.
 * @throws AppError WRONG_PASSPHRASE, PASSPHRASE_WEAK, STORE_DAMAGED, STORE_TOO_NEW, DESK_IN_USE, DISK_FULL,
 * NO_PERMISSION
 */
export async function openOfficeStore(
  folder: string,
  passphrase: string,
  ports: Ports,
): Promise<OfficeStore> {
  const file = join(folder, OFFICE_STORE)
  const create = !hasOffice(folder)
  const key = create
    ? await newKey(folder, passphrase, ports)
    : await readKey(folder, passphrase).then((found) => found ?? keyless())
  try {
    return await openWithKey(file, key, create, ports)
  } catch (error) {
    // Nothing can be in a store that was not finished.
    if (create) await removeStore(file)
    throw error
  } finally {
    key.fill(0)
  }
}

async function openWithKey(
  file: string,
  key: Uint8Array,
  create: boolean,
  ports: Ports,
): Promise<OfficeStore> {
  const migrations = [officeTables, rebuildTables, decisionTables, deliberationTables]
  const store = openStore({ file, key, applicationId: APPLICATION, migrations, create })
  try {
    return { store, secrets: readSecrets(store) ?? (await makeSecrets(store, ports)) }
  } catch (error) {
    store.close()
    throw error
  }
}

async function removeStore(file: string): Promise<void> {
  for (const name of [file, `${file}-wal`, `${file}-shm`]) await rm(name, { force: true })
}

/** @throws AppError PASSPHRASE_WEAK */
export function refuseWeakPassphrase(passphrase: string): void {
  if (Array.from(normalisePassphrase(passphrase)).length < MINIMUM_PASSPHRASE) {
    throw new AppError('PASSPHRASE_WEAK', { minimum: MINIMUM_PASSPHRASE })
  }
}

/** The key is on the disk before the store is: a store without its key would be lost. */
async function newKey(folder: string, passphrase: string, ports: Ports): Promise<Uint8Array> {
  const found = await readKey(folder, passphrase)
  if (found !== null) return found
  refuseWeakPassphrase(passphrase)
  const key = Uint8Array.from(ports.randomBytes(KEY_BYTES))
  const wrapped = await wrapKey(key, passphrase, ports.logN)
  await writeAtomically(join(folder, OFFICE_KEY), [wrapped], { mode: 0o600 })
  return key
}

/** Null when there is no key file. */
async function readKey(folder: string, passphrase: string): Promise<Uint8Array | null> {
  const path = join(folder, OFFICE_KEY)
  if (!existsSync(path)) return null
  const wrapped = await readFile(path).catch((error: unknown) => {
    throw asFileError(error, path)
  })
  return unwrapKey(wrapped, passphrase).catch((error: unknown) => {
    if (!isAppError(error, 'DAMAGED')) throw error
    throw new AppError('STORE_DAMAGED', { file: OFFICE_KEY }, { cause: error })
  })
}

function keyless(): never {
  throw new AppError('STORE_DAMAGED', { file: OFFICE_KEY })
}

const SecretsRow = z.object({
  signing_key: storedJson(PrivateJwk),
  identity: AgeIdentity,
  recipient: AgeRecipient,
})

function readSecrets(db: ReadDb): OfficeSecrets | null {
  const found = row(db, SecretsRow, 'SELECT signing_key, identity, recipient FROM office')
  if (found === undefined) return null
  const { signing_key: signing, identity, recipient } = found
  return { signing, identity, public: { signing: publicJwk(signing), recipient } }
}

async function makeSecrets(store: Store, ports: Ports): Promise<OfficeSecrets> {
  const signing = makeSigningKey()
  const { identity, recipient } = await makeAgeIdentity()
  transact(store, (tx) => {
    run(
      tx,
      'INSERT INTO office (id, signing_key, identity, recipient, made_at) VALUES (1, ?, ?, ?, ?)',
      canonicalJson(signing),
      identity,
      recipient,
      instant(ports.clock()),
    )
    writeAudit(tx, ports.clock(), 'office-made', {})
  })
  return { signing, identity, public: { signing: publicJwk(signing), recipient } }
}
