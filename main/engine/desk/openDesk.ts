import { basename } from 'node:path'
import { z } from 'zod'
import { AppError, isAppError } from '../../../shared/errors.ts'
import type { GivenAbout } from '../../../shared/calls/deskGivenCalls.ts'
import { OfficeKeys, type Keyring } from '../../../shared/format/bundle.ts'
import { Entry } from '../../../shared/model/entry.ts'
import { BundleId, EntryCode, Instant } from '../../../shared/model/ids.ts'
import { Juror } from '../../../shared/model/juror.ts'
import { Prize } from '../../../shared/model/prize.ts'
import type { Rubric } from '../../../shared/model/rubric.ts'
import type { Ports } from '../ports.ts'
import { row, rows, type ReadDb } from '../store/db.ts'
import { openReadOnlyStore, type Store, type StoreOptions } from '../store/openStore.ts'
import { openKeptStore, type KeptStore } from '../store/recovery/keptStore.ts'
import { storedJson } from '../store/storedJson.ts'
import { finishCarrying } from './carry/unfinished.ts'
import { givenAbout } from './given/readGiven.ts'
import { documentStore, keptDeskStore } from './deskFiles.ts'

/**
 * An entry of the prize as the desk knows it: the juror reads it, would read it but for a conflict of
 * interest that the secretariat knows, or has nothing to do with it.
 */
export type ListedEntry = {
  readonly entry: Entry
  readonly assignment: 'reads' | 'recused' | 'none'
  readonly rubric: Rubric
}

/** What a desk's store says of the juror and of the bundle that is on the desk. */
export type WhatIsKnown = {
  readonly bundleId: BundleId
  /** When the office made it; null on desks from before this was kept. */
  readonly bundleCreated: Instant | null
  readonly prize: Prize
  readonly juror: Juror
  readonly office: OfficeKeys
  /** What the desk was given to read; null on a desk for scoring. */
  readonly given: GivenAbout | null
  /** Every entry of the prize by its code, in the prize's order; after them those of earlier bundles. */
  readonly entries: ReadonlyMap<EntryCode, ListedEntry>
  /** The same, and entries whose category is gone from the prize. */
  readonly stored: ReadonlyMap<EntryCode, Entry>
}

/** A juror's desk, unlocked. What cannot change while it is open is held here, parsed once. */
export type OpenDesk = WhatIsKnown & {
  /** The name of its folder. */
  readonly deskId: string
  readonly store: KeptStore
  readonly documents: Store
  readonly ports: Pick<Ports, 'clock' | 'version'>
  readonly close: () => void
}

const Identity = z.object({
  bundle_id: BundleId,
  bundle_created: Instant.nullable(),
  prize: storedJson(Prize),
  juror: storedJson(Juror),
  office: storedJson(OfficeKeys),
})

const EntryRow = z.object({
  assignment: z.enum(['reads', 'recused', 'none']),
  description: storedJson(Entry),
})

/**
 * Opens the stores of a desk's folder with the desk's key.
 * @throws AppError DESK_IN_USE, STORE_DAMAGED, DOCUMENTS_DAMAGED, STORE_TOO_NEW, NO_PERMISSION, FILE_MISSING
 */
export function openDesk(folder: string, deskKey: Uint8Array, ports: OpenDesk['ports']): OpenDesk {
  const kept = keptDeskStore(folder, deskKey, ports.clock)
  const written = documentStore(folder, deskKey)
  try {
    const store = openKeptStore(kept)
    return withDocuments(store, folder, written, ports)
  } finally {
    for (const key of [kept.key, kept.journalKey, written.key]) key.fill(0)
  }
}

function withDocuments(
  store: KeptStore,
  folder: string,
  written: StoreOptions,
  ports: OpenDesk['ports'],
): OpenDesk {
  try {
    const known = whatIsKnown(store)
    finishCarrying(folder, known.bundleId)
    const documents = openDocuments(written)
    const close = (): void => {
      documents.close()
      store.close()
    }
    return { ...known, deskId: basename(folder), store, documents, ports, close }
  } catch (error) {
    store.close()
    throw error
  }
}

/** The scores are whole when this is thrown: only what is read has to come again. */
function openDocuments(written: StoreOptions): Store {
  try {
    return openReadOnlyStore(written)
  } catch (error) {
    if (!isAppError(error, 'STORE_DAMAGED') && !isAppError(error, 'FILE_MISSING')) throw error
    throw new AppError('DOCUMENTS_DAMAGED', {}, { cause: error })
  }
}

export function whatIsKnown(store: ReadDb): WhatIsKnown {
  const sql = 'SELECT bundle_id, bundle_created, prize, juror, office FROM identity'
  const identity = row(store, Identity, sql)
  if (identity === undefined) throw new Error('a desk belongs to a juror')
  const { bundle_id: bundleId, bundle_created: bundleCreated, prize, juror, office } = identity
  const entries = rows(
    store,
    EntryRow,
    'SELECT assignment, description FROM entry ORDER BY position',
  )
  const stored = new Map(entries.map(({ description }) => [description.code, description]))
  return {
    bundleId,
    bundleCreated,
    prize,
    juror,
    office,
    given: givenAbout(store),
    entries: listed(entries, prize),
    stored,
  }
}

/** An entry of an earlier bundle may have lost its category: it is not listed, and nothing of it is lost. */
function listed(
  entries: readonly z.infer<typeof EntryRow>[],
  prize: Prize,
): ReadonlyMap<EntryCode, ListedEntry> {
  const rubrics = new Map(prize.categories.map(({ id, rubric }) => [id, rubric]))
  return new Map(
    entries.flatMap(({ assignment, description: entry }) => {
      const rubric = rubrics.get(entry.categoryId)
      return rubric === undefined ? [] : [[entry.code, { entry, assignment, rubric }]]
    }),
  )
}

/** How a juror stands to an entry by the keyring. */
export function assignmentIn(
  keyring: Pick<Keyring, 'entries' | 'recused'>,
): (code: EntryCode) => ListedEntry['assignment'] {
  const held = new Set(keyring.entries.map(({ entryCode }) => entryCode))
  const recused = new Set(keyring.recused)
  return (code) => (held.has(code) ? 'reads' : recused.has(code) ? 'recused' : 'none')
}
