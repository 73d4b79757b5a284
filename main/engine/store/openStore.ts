import type { Database } from 'better-sqlite3'
import { closeSync, existsSync, openSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { asFileError } from '../files/fileErrors.ts'
import { connect } from './connect.ts'
import { readDb, type ReadDb } from './db.ts'
import { migrate, storeVersion, type Migration } from './migrate.ts'
import { setPragmas } from './pragmas.ts'
import { explaining } from './sqliteErrors.ts'

export type StoreOptions = {
  readonly file: string
  /** 32 random bytes; the caller may wipe them once the store is open. */
  readonly key: Uint8Array
  /** Tells one kind of store from another. */
  readonly applicationId: number
  /** Consecutive, from the first; their number is the version of the store. */
  readonly migrations: readonly Migration[]
}

export type Store = ReadDb & { readonly close: () => void }

/**
 * Opens a store for this process alone, checks it and brings it up to date; with `create` it makes a
 * new one. A store that is not as it should be is left as it is.
 * @throws AppError FILE_MISSING, FILE_EXISTS, NO_PERMISSION, DISK_FULL, DESK_IN_USE, STORE_TOO_NEW;
 * STORE_DAMAGED for a wrong key too, since a key that came out of its wrapping is never wrong
 */
export function openStore(options: StoreOptions & { readonly create?: boolean }): Store {
  const { file, key, create = false } = options
  if (create) createFile(file)
  else refuseMissing(file)
  return withConnection(file, key, false, (database) => {
    if (!create) refuseForeign(database, options)
    setPragmas(database, 'durable')
    if (create) markAsOurs(database, options)
    if (!create && database.pragma('quick_check', { simple: true }) !== 'ok') damaged(file)
    migrate(database, options.migrations)
  })
}

/**
 * Opens a store that nobody changes any more, such as the documents of a desk. It is not checked as a
 * whole, which would read gigabytes: the cipher authenticates each page when it is read.
 * @throws AppError as `openStore`
 */
export function openReadOnlyStore(options: StoreOptions): Store {
  const { file, key, migrations } = options
  refuseMissing(file)
  return withConnection(file, key, true, (database) => {
    refuseForeign(database, options)
    setPragmas(database, 'readOnly')
    if (storeVersion(database) !== migrations.length) damaged(file)
  })
}

/** Makes the empty file that a store grows in; only its owner can read it. */
export function createFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    throw asFileError(error, file)
  }
}

/** Says in the empty file whose store this will be. */
export function markAsOurs(database: Database, { applicationId }: StoreOptions): void {
  database.pragma(`application_id = ${applicationId}`)
}

function withConnection(
  file: string,
  key: Uint8Array,
  readonly: boolean,
  prepare: (database: Database) => void,
): Store {
  const name = basename(file)
  return explaining(name, () => {
    const database = connect(file, key, readonly)
    try {
      prepare(database)
    } catch (error) {
      database.close()
      throw error
    }
    return { ...readDb(database, name), close: () => void database.close() }
  })
}

/** The first reading: it takes the lock, tries the key, and comes before any writing. */
function refuseForeign(
  database: Database,
  { file, applicationId, migrations }: StoreOptions,
): void {
  const version = storeVersion(database)
  if (version > migrations.length) throw new AppError('STORE_TOO_NEW', { version })
  if (database.pragma('application_id', { simple: true }) !== applicationId) damaged(file)
}

function refuseMissing(file: string): void {
  if (!existsSync(file)) throw new AppError('FILE_MISSING', { file: basename(file) })
}

function damaged(file: string): never {
  throw new AppError('STORE_DAMAGED', { file: basename(file) })
}
