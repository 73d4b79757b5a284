import Database from 'better-sqlite3'

/** Bytes of a store's key: used as it is, nothing is derived from it. */
export const STORE_KEY_BYTES = 32

/** Authenticates every page: a changed bit is noticed when its page is read. */
const CIPHER = 'aegis'

/**
 * Opens the file and holds it for this process alone until it is closed; the system lets go of the lock
 * when the process dies, however it dies. Nothing has been read or written yet.
 */
export function connect(file: string, key: Uint8Array, readonly: boolean): Database.Database {
  if (key.length !== STORE_KEY_BYTES)
    throw new RangeError(`a store's key has ${STORE_KEY_BYTES} bytes`)
  // Who finds the store locked is told at once: the wait of `busy_timeout` is for later.
  const database = new Database(file, { fileMustExist: true, readonly, timeout: 0 })
  try {
    database.pragma(`cipher = '${CIPHER}'`)
    giveKey(database, key)
    if (database.pragma('cipher', { simple: true }) !== CIPHER) throw new Error('no such cipher')
    database.pragma('locking_mode = EXCLUSIVE')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function giveKey(database: Database.Database, key: Uint8Array): void {
  const raw = Buffer.concat([Buffer.from('raw:'), key])
  try {
    // The types describe better-sqlite3; the one with ciphers has this method too.
    const keyed = database as Database.Database & { readonly key: (key: Buffer) => number }
    keyed.key(raw)
  } finally {
    raw.fill(0)
  }
}
