import type { Database } from 'better-sqlite3'
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { basename } from 'node:path'
import { asFileError } from '../files/fileErrors.ts'
import { connect } from './connect.ts'
import { readDb, writeDb, type WriteDb } from './db.ts'
import { migrate } from './migrate.ts'
import { createFile, markAsOurs, type StoreOptions } from './openStore.ts'
import { setPragmas } from './pragmas.ts'
import { explaining } from './sqliteErrors.ts'

/** A new store being filled with more than memory holds, over any length of time. */
export type BulkStore = {
  readonly tx: WriteDb
  /** All of it is on the disk when this returns; the folder's entry is the caller's to sync. */
  readonly finish: () => void
  /** Closes the file, which is then of no use. */
  readonly abandon: () => void
}

/**
 * Makes a store without a journal: fast, and worthless unless it is finished. Who abandons it, or is
 * killed, has to throw the file away.
 * @throws AppError FILE_EXISTS, NO_PERMISSION, DISK_FULL
 */
export function createBulkStore(options: StoreOptions): BulkStore {
  const name = basename(options.file)
  createFile(options.file)
  return explaining(name, () => {
    const database = connect(options.file, options.key, false)
    const abandon = (): void => void database.close()
    try {
      begin(database, options)
    } catch (error) {
      abandon()
      throw error
    }
    const finish = (): void => {
      finishBulk(database, options.file)
    }
    return { tx: writeDb(readDb(database, name)), finish, abandon }
  })
}

function begin(database: Database, options: StoreOptions): void {
  // The library's defensive mode keeps a journal whatever is said; nobody else sees this file.
  database.unsafeMode(true)
  setPragmas(database, 'bulk')
  markAsOurs(database, options)
  migrate(database, options.migrations)
  database.exec('BEGIN IMMEDIATE')
}

function finishBulk(database: Database, file: string): void {
  explaining(basename(file), () => {
    database.exec('COMMIT')
    database.close()
  })
  syncFile(file)
}

function syncFile(file: string): void {
  try {
    const handle = openSync(file, 'r+')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw asFileError(error, file)
  }
}
