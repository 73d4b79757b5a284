import { readJournal, type ReadJournal } from './journal.ts'
import type { JournalRecord } from './journalRecord.ts'
import { keptFiles, type KeptFile } from './keptFiles.ts'

/** What all of a store's journals hold together. */
export type Journals = {
  /** By sequence; where a number was given twice, the later one, for the earlier came to nothing. */
  readonly records: ReadonlyMap<number, JournalRecord>
  /** The highest sequence that anything beside the store tells of. */
  readonly furthest: number
  /** The journal begun last; null when there is none. */
  readonly last: (ReadJournal & KeptFile) | null
}

export function readJournals(store: string, key: Uint8Array): Journals {
  const journals = keptFiles(store, 'journal').map((file) => ({
    ...file,
    ...readJournal(file.path, key),
  }))
  const records = new Map<number, JournalRecord>()
  for (const { records: some } of journals) for (const one of some) records.set(one.sequence, one)
  const snapshots = keptFiles(store, 'snapshot').map(({ sequence }) => sequence)
  return {
    records,
    furthest: Math.max(0, ...records.keys(), ...snapshots),
    last: journals.at(-1) ?? null,
  }
}

/** The sequence that a journal has reached. */
export function reachedBy({ records, sequence }: ReadJournal & KeptFile): number {
  return records.at(-1)?.sequence ?? sequence
}
