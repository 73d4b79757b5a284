import { z } from 'zod'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { OfficeKeys } from '../../../shared/format/bundle.ts'
import { Entry } from '../../../shared/model/entry.ts'
import { BundleId, EntryCode } from '../../../shared/model/ids.ts'
import { Juror } from '../../../shared/model/juror.ts'
import { Prize } from '../../../shared/model/prize.ts'
import type { Rubric } from '../../../shared/model/rubric.ts'
import type { Ports } from '../ports.ts'
import { row, rows, type ReadDb } from '../store/db.ts'
import { openReadOnlyStore, type Store, type StoreOptions } from '../store/openStore.ts'
import { openKeptStore, type KeptStore } from '../store/recovery/keptStore.ts'
import { storedJson } from '../store/storedJson.ts'
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

/** A juror's desk, unlocked. What cannot change while it is open is held here, parsed once. */
export type OpenDesk = {
  readonly bundleId: BundleId
  readonly prize: Prize
  readonly juror: Juror
  readonly office: OfficeKeys
  /** Every entry of the prize by its code, in the prize's order. */
  readonly entries: ReadonlyMap<EntryCode, ListedEntry>
  readonly store: KeptStore
  readonly documents: Store
  readonly ports: Pick<Ports, 'clock' | 'version'>
  readonly close: () => void
}

const Identity = z.object({
  bundle_id: BundleId,
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
    return withDocuments(store, written, ports)
  } finally {
    for (const key of [kept.key, kept.journalKey, written.key]) key.fill(0)
  }
}

function withDocuments(
  store: KeptStore,
  written: StoreOptions,
  ports: OpenDesk['ports'],
): OpenDesk {
  try {
    const documents = openDocuments(written)
    const close = (): void => {
      documents.close()
      store.close()
    }
    return { ...whatIsKnown(store), store, documents, ports, close }
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

function whatIsKnown(
  store: ReadDb,
): Pick<OpenDesk, 'bundleId' | 'prize' | 'juror' | 'office' | 'entries'> {
  const identity = row(store, Identity, 'SELECT bundle_id, prize, juror, office FROM identity')
  if (identity === undefined) throw new Error('a desk belongs to a juror')
  const { bundle_id: bundleId, prize, juror, office } = identity
  return { bundleId, prize, juror, office, entries: listedEntries(store, prize) }
}

function listedEntries(store: ReadDb, prize: Prize): ReadonlyMap<EntryCode, ListedEntry> {
  const rubrics = new Map(prize.categories.map(({ id, rubric }) => [id, rubric]))
  const listed = rows(
    store,
    EntryRow,
    'SELECT assignment, description FROM entry ORDER BY position',
  )
  return new Map(
    listed.map(({ assignment, description: entry }) => {
      const rubric = rubrics.get(entry.categoryId)
      if (rubric === undefined) throw new Error('an entry belongs to a category')
      return [entry.code, { entry, assignment, rubric }]
    }),
  )
}
