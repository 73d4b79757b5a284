import type { Database } from 'better-sqlite3'

/** SQL that brings a store from one version to the next. Never edited once released. */
export type Migration = string

/** The number of migrations a store has been through. */
export function storeVersion(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/** Applies what is missing, one transaction each: killed in between, a store is old or new. */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const applied = storeVersion(database)
  migrations.slice(applied).forEach((migration, place) => {
    database
      .transaction(() => {
        database.exec(migration)
        database.pragma(`user_version = ${applied + place + 1}`)
      })
      .immediate()
  })
}
