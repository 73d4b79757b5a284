import { existsSync } from 'node:fs'
import { isAppError } from '../../../../shared/errors.ts'
import { keptBy, transact, type Keeper } from '../db.ts'
import { openStore, type Store, type StoreOptions } from '../openStore.ts'
import { applyRecord } from './applyRecord.ts'
import { openJournal, readJournal, type Journal } from './journal.ts'
import type { Statement } from './journalRecord.ts'
import { readJournals, reachedBy, type Journals } from './journals.ts'
import { keptFile } from './keptFiles.ts'
import { rebuild, type Restored } from './rebuild.ts'
import { holdReserve, isReserveHeld, releaseReserve, withRoom } from './reserve.ts'
import { countOn, sequenceOf, versionOf } from './sequence.ts'
import { takeSnapshot } from './snapshots.ts'

const SNAPSHOT_EVERY_MS = 10 * 60 * 1000
const LONGEST_JOURNAL = 16 * 1024 * 1024

export type KeptOptions = StoreOptions & {
  /** 32 bytes of the journal's own. */
  readonly journalKey: Uint8Array
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

export type KeptStore = Store & {
  /** What happened when it was opened; null when nothing did. */
  readonly restored: Restored | null
  /** Takes a snapshot if anything changed since the last. What keeps it from being taken stops nobody. */
  readonly snapshot: () => void
  /** Gives a full disk some room; false when there is none to give. */
  readonly makeRoom: () => boolean
  /** Whether it still has that room. */
  readonly hasReserve: () => boolean
}

/**
 * A store with a second memory: every transaction is also in a sealed journal before it is committed, and
 * snapshots lie beside it. Found damaged, or without its latest transactions, it is rebuilt from them.
 * @throws AppError as `openStore`; STORE_DAMAGED only when nothing is left to rebuild it from
 */
export function openKeptStore(options: KeptOptions & { readonly create?: boolean }): KeptStore {
  const opened = options.create === true ? created(options) : openOrRebuild(options)
  try {
    return kept(opened, options)
  } catch (error) {
    opened.store.close()
    throw error
  }
}

type Opened = {
  readonly store: Store
  readonly restored: Restored | null
  readonly journals: Journals
}

function created(options: KeptOptions): Opened {
  const store = openStore({ ...options, create: true })
  return { store, restored: null, journals: readJournals(options.file, options.journalKey) }
}

function openOrRebuild(options: KeptOptions): Opened {
  const store = openIfWhole(options)
  const journals = readJournals(options.file, options.journalKey)
  if (store !== null && hasEverything(store, journals)) return { store, restored: null, journals }
  store?.close()
  const restored = rebuild(options, journals, options.clock())
  return { store: openStore(options), restored, journals }
}

function openIfWhole(options: StoreOptions): Store | null {
  try {
    return openStore(options)
  } catch (error) {
    if (isAppError(error, 'STORE_DAMAGED') || isAppError(error, 'FILE_MISSING')) return null
    throw error
  }
}

/** A process that was killed between journal and commit leaves one record ahead: it is done now. */
function hasEverything(store: Store, { records, furthest }: Journals): boolean {
  const ahead = furthest - sequenceOf(store)
  if (ahead <= 0) return true
  const record = records.get(furthest)
  if (ahead > 1 || record?.version !== versionOf(store)) return false
  transact(store, (tx) => {
    applyRecord(tx, record)
  })
  return true
}

function kept({ store, restored, journals }: Opened, options: KeptOptions): KeptStore {
  const own = { ...options, key: Buffer.from(options.key) }
  const journal = withRoom(own.file, () => goOnWriting(store, journals, own))
  holdReserve(own.file)
  const keeping = keep(store, journal, own)
  let isOpen = true
  return {
    ...keptBy(store, keeping.keeper),
    restored,
    snapshot: keeping.snapshot,
    makeRoom: () => releaseReserve(own.file),
    hasReserve: () => isReserveHeld(own.file),
    close: () => {
      if (!isOpen) return
      isOpen = false
      keeping.snapshot()
      journal.close()
      own.key.fill(0)
      store.close()
    },
  }
}

/** The last journal, if it ends where the store is; else a new one, from a snapshot on. */
function goOnWriting(
  store: Store,
  { last }: Journals,
  options: KeptOptions & { readonly create?: boolean },
): Journal {
  const { file, journalKey, create = false } = options
  // A store older than its journals: without a first record nobody takes it for one that began empty.
  if (last === null && !create) transact(store, countOn)
  const sequence = sequenceOf(store)
  if (last !== null && reachedBy(last) === sequence && last.end < LONGEST_JOURNAL)
    return openJournal(last.path, journalKey, last)
  const path = keptFile(file, 'journal', sequence)
  if (!create && !existsSync(keptFile(file, 'snapshot', sequence))) takeSnapshot(store, options)
  return openJournal(path, journalKey, readJournal(path, journalKey))
}

type Keeping = { readonly keeper: Keeper; readonly snapshot: () => void }

function keep(store: Store, journal: Journal, options: KeptOptions): Keeping {
  const { clock, file } = options
  const version = versionOf(store)
  let ran: Statement[] = []
  let isWritten = false
  let isChanged = false
  let lastSnapshot = clock()
  const snapshot = (): void => {
    if (!isChanged) return
    isChanged = false
    lastSnapshot = clock()
    try {
      takeSnapshot(store, options)
    } catch {
      // The journal holds everything too; the next one is tried in ten minutes.
    }
  }
  const keeper: Keeper = {
    ran: (sql, values) => {
      ran.push([sql, values])
    },
    nested: () => {
      const before = ran.length
      return () => {
        ran = ran.slice(0, before)
      }
    },
    committing: (tx) => {
      if (ran.length === 0) return
      countOn(tx)
      const sequence = sequenceOf(tx)
      journal.append({ sequence, at: clock(), version, statements: ran })
      isWritten = true
    },
    committed: () => {
      isChanged ||= isWritten
      ;[ran, isWritten] = [[], false]
      if (clock() - lastSnapshot >= SNAPSHOT_EVERY_MS) snapshot()
    },
    rolledBack: () => {
      if (isWritten) journal.takeBack()
      ;[ran, isWritten] = [[], false]
    },
    makeRoom: () => releaseReserve(file),
  }
  return { keeper, snapshot }
}
