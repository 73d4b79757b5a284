import type { Database } from 'better-sqlite3'

type Pragma = readonly [name: string, value: string, readBack: string | number]

/** Temporary results never touch the disk, where they would lie in clear. */
const always: readonly Pragma[] = [
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['mmap_size', '0', 0],
  ['secure_delete', 'ON', 1],
]

/**
 * What makes a commit survive a power cut. `synchronous` is the one that matters: the library's own
 * value in WAL mode is NORMAL, which loses what was acknowledged.
 */
const durable: readonly Pragma[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ...always,
  ['wal_autocheckpoint', '200', 200],
  ['busy_timeout', '5000', 5000],
]

/** A file that nobody has yet and that is thrown away whole when anything fails. */
const bulk: readonly Pragma[] = [
  // Half as fast again as 4 KiB for chunks of documents.
  ['page_size', '16384', 16384],
  ['journal_mode', 'OFF', 'off'],
  ['synchronous', 'OFF', 0],
  ...always,
]

const sets = { durable, bulk, readOnly: always } as const

/** Sets the pragmas and reads each back; a database that answers otherwise must not be used. */
export function setPragmas(database: Database, set: keyof typeof sets): void {
  for (const [name, value, readBack] of sets[set]) {
    database.pragma(`${name} = ${value}`)
    const answer = database.pragma(name, { simple: true })
    if (answer !== readBack) throw new Error(`the store refuses ${name} = ${value}`)
  }
}
