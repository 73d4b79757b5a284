import type { Database, Statement } from 'better-sqlite3'
import { z, type ZodType } from 'zod'
import { isAppError } from '../../../shared/errors.ts'
import { explaining } from './sqliteErrors.ts'

const connection = Symbol('connection')
const writable = Symbol('writable')

/** Is told what each transaction did, so that it can be done again. */
export type Keeper = {
  readonly ran: (sql: string, values: readonly SqlValue[]) => void
  /** A transaction within the one under way begins; the answer forgets what ran in it. */
  readonly nested: () => () => void
  /** The last moment before the commit; what it throws undoes the transaction. */
  readonly committing: (tx: WriteDb) => void
  readonly committed: (db: ReadDb) => void
  readonly rolledBack: () => void
  /** Gives a full disk some room; false when there is none to give. */
  readonly makeRoom: () => boolean
}

type Connection = {
  readonly database: Database
  readonly keeper: Keeper | null
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
  return { [connection]: { database, keeper: null, statements: new Map(), file } }
}

/** The same store, whose transactions the keeper hears of from now on. */
export function keptBy<T extends ReadDb>(db: T, keeper: Keeper): T {
  return { ...db, [connection]: { ...db[connection], keeper } }
}

/** Writes the store as it is into a new file with the same key. */
export function copyInto(db: ReadDb, file: string): void {
  const { database, file: name } = db[connection]
  explaining(name, () => database.prepare('VACUUM INTO ?').run(file))
}

export function writeDb(db: ReadDb): WriteDb {
  return { ...db, [writable]: true }
}

/** A store as it is now: the same connection and the same number mean the same content. */
export type Moment = { readonly connection: object; readonly changes: number }

/** Null in a transaction: what it wrote may yet be undone, and the number would not tell. */
export function momentOf(db: ReadDb): Moment | null {
  const { database, file } = db[connection]
  if (database.inTransaction) return null
  const statement = prepared(db, 'SELECT total_changes() AS changes')
  const { changes } = Changes.parse(explaining(file, () => statement.get()))
  return { connection: database, changes }
}

const Changes = z.object({ changes: z.int() })

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
  const { database, keeper, file } = tx[connection]
  if (!database.inTransaction) throw new TypeError('the transaction is over')
  const { changes } = explaining(file, () => prepared(tx, sql).run(...values))
  keeper?.ran(sql, values)
  return changes
}

/**
 * One transaction, IMMEDIATE and synchronous: it has reached the disk when this returns, and nothing has
 * changed when it throws. `tx` is dead afterwards.
 */
export function transact<T>(db: ReadDb, work: (tx: WriteDb) => Awaited<T>): Awaited<T> {
  const { database, keeper } = db[connection]
  if (keeper === null) return attempt(db, work)
  if (database.inTransaction) return nestedAttempt(db, keeper, work)
  try {
    return keptAttempt(db, keeper, work)
  } catch (error) {
    if (!isAppError(error, 'DISK_FULL') || !keeper.makeRoom()) throw error
    return keptAttempt(db, keeper, work)
  }
}

function attempt<T>(db: ReadDb, work: (tx: WriteDb) => Awaited<T>): Awaited<T> {
  const { database, file } = db[connection]
  return explaining(file, () => database.transaction(work).immediate(writeDb(db)))
}

/** Part of a transaction under way: it can come to nothing by itself, and is kept with the whole. */
function nestedAttempt<T>(
  db: ReadDb,
  keeper: Keeper,
  work: (tx: WriteDb) => Awaited<T>,
): Awaited<T> {
  const forget = keeper.nested()
  try {
    return attempt(db, work)
  } catch (error) {
    forget()
    throw error
  }
}

function keptAttempt<T>(db: ReadDb, keeper: Keeper, work: (tx: WriteDb) => Awaited<T>): Awaited<T> {
  const kept = (tx: WriteDb): Awaited<T> => {
    const answer = work(tx)
    keeper.committing(tx)
    return answer
  }
  try {
    const answer = attempt(db, kept)
    keeper.committed(db)
    return answer
  } catch (error) {
    keeper.rolledBack()
    throw error
  }
}

function prepared(db: ReadDb, sql: string): Statement {
  const { database, statements, file } = db[connection]
  const known = statements.get(sql)
  if (known !== undefined) return known
  const statement = explaining(file, () => database.prepare(sql))
  statements.set(sql, statement)
  return statement
}
