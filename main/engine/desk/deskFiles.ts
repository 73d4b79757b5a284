import { hkdfSync } from 'node:crypto'
import { join } from 'node:path'
import type { StoreOptions } from '../store/openStore.ts'
import type { KeptOptions } from '../store/recovery/keptStore.ts'
import { annotationTable } from './migrations/annotationTable.ts'
import { amendmentTable } from './migrations/amendmentTable.ts'
import { carryTables } from './migrations/carryTables.ts'
import { deskTables } from './migrations/deskTables.ts'
import { givenTables } from './migrations/givenTables.ts'
import { documentTables } from './migrations/documentTables.ts'
import { readingPlaces } from './migrations/readingPlaces.ts'
import { sealedExports } from './migrations/sealedExports.ts'
import { sequenceTable } from './migrations/sequenceTable.ts'
import { stepTables } from './migrations/stepTables.ts'

/** What a desk's folder holds. Only the label can be read without the juror's passphrase. */
export type DeskFiles = {
  /** `card.json` since before jurors had cards: it tells of the desk. */
  readonly label: string
  /** The key of both stores, wrapped by the passphrase. */
  readonly key: string
  readonly store: string
  readonly documents: string
}

export function deskFiles(folder: string): DeskFiles {
  return {
    label: join(folder, 'card.json'),
    key: join(folder, 'desk.key'),
    store: join(folder, 'desk.db'),
    documents: join(folder, 'documents.db'),
  }
}

/** "JbDk" and "JbDo". */
const DESK_APPLICATION = 0x4a62446b
const DOCUMENTS_APPLICATION = 0x4a62446f

/** The store of what the juror says; small, checked whole whenever it is opened. */
export function deskStore(folder: string, deskKey: Uint8Array): StoreOptions {
  return {
    file: deskFiles(folder).store,
    key: storeKey(deskKey, 'desk'),
    applicationId: DESK_APPLICATION,
    migrations: [
      deskTables,
      sealedExports,
      annotationTable,
      stepTables,
      readingPlaces,
      sequenceTable,
      carryTables,
      givenTables,
      amendmentTable,
    ],
  }
}

/** The same, with its journal and snapshots. */
export function keptDeskStore(
  folder: string,
  deskKey: Uint8Array,
  clock: () => number,
): KeptOptions {
  const journalKey = storeKey(deskKey, 'desk journal')
  return { ...deskStore(folder, deskKey), journalKey, clock }
}

/** The store of what the juror reads; of any size, never changed after enrolment. */
export function documentStore(folder: string, deskKey: Uint8Array): StoreOptions {
  return {
    file: deskFiles(folder).documents,
    key: storeKey(deskKey, 'documents'),
    applicationId: DOCUMENTS_APPLICATION,
    migrations: [documentTables],
  }
}

/** No two stores share a key. */
function storeKey(deskKey: Uint8Array, name: string): Uint8Array {
  return Buffer.from(hkdfSync('sha256', deskKey, '', `jurybox ${name}`, 32))
}
