import type { Database, Statement } from 'better-sqlite3'
import type { ZodType } from 'zod'
import { explaining } from './sqliteErrors.ts'

const connection = Symbol('connection')
const writable = Symbol('writable')

type Connection = {
  readonly database: Database
  readonly statements: Map<string, Statement>
  /** The store's base name, for messages. */
  readonly file: string
}

/** A store that can be asked. */
export type ReadDb = { readonly [connection]: Connection }

/** A store inside a transaction: only `transact` and an import hand one out. */
export type WriteDb = ReadDb & { readonly [writable]: true }

/** What a statement's `?` can be given. Booleans are written as 0 and 1. */
export type SqlValue = string | number | Uint8Array | null

export function readDb(database: Database, file: string): ReadDb {
  return { [connection]: { database, statements: new Map(), file } }
}

export function writeDb(db: ReadDb): WriteDb {
  return { ...db, [writable]: true }
}

/** Every row that the query finds, parsed. */
export function rows<T>(
  db: ReadDb,
  shape: ZodType<T>,
  sql: string,
  ...values: readonly SqlValue[]
): T[] {
  const statement = prepared(db, sql)
  if (!statement.readonly) throw new TypeError('a query changes nothing')
  return explaining(db[connection].file, () => statement.all(...values)).map((row) =>
    shape.parse(row),
  )
}

/** The first row that the query finds, parsed, or undefined. */
export function row<T>(
  db: ReadDb,
  shape: ZodType<T>,
  sql: string,
  ...values: readonly SqlValue[]
): T | undefined {
  return rows(db, shape, sql, ...values)[0]
}

/** Runs one statement; answers how many rows it changed. */
export function run(tx: WriteDb, sql: string, ...values: readonly SqlValue[]): number {
  const { database, file } = tx[connection]
  if (!database.inTransaction) throw new TypeError('the transaction is over')
  return explaining(file, () => prepared(tx, sql).run(...values)).changes
}

/**
 * One transaction, IMMEDIATE and synchronous: it has reached the disk when this returns, and nothing has
 * changed when it throws. `tx` is dead afterwards.
 */
export function transact<T>(db: ReadDb, work: (tx: WriteDb) => Awaited<T>): Awaited<T> {
  const { database, file } = db[connection]
  return explaining(file, () => database.transaction(work).immediate(writeDb(db)))
}

function prepared(db: ReadDb, sql: string): Statement {
  const { database, statements, file } = db[connection]
  const known = statements.get(sql)
  if (known !== undefined) return known
  const statement = explaining(file, () => database.prepare(sql))
  statements.set(sql, statement)
  return statement
}
