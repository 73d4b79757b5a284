import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError, isAppError } from '../../../../shared/errors.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { syncNames } from '../../files/syncNames.ts'
import { transact } from '../db.ts'
import { isSound } from '../integrity.ts'
import { openStore, type StoreOptions } from '../openStore.ts'
import { applyRecord } from './applyRecord.ts'
import type { JournalRecord } from './journalRecord.ts'
import { keptFiles, type KeptFile } from './keptFiles.ts'
import type { Journals } from './journals.ts'

/** What a damaged store was rebuilt to. */
export type Restored = {
  /** When the last change was made that is in it; null when nothing says so. */
  readonly upTo: number | null
  /** Whether changes after that may be missing. */
  readonly isWhole: boolean
}

type Base = { readonly path: string | null; readonly sequence: number }
type Plan = { readonly base: Base; readonly records: readonly JournalRecord[] }

/**
 * Puts a store in the place of a damaged one: the snapshot from which the journal leads furthest, with
 * what the journal says came after. The damaged files are kept under another name.
 * @throws AppError STORE_DAMAGED when there is nothing to rebuild it from, DISK_FULL
 */
export function rebuild(options: StoreOptions, journals: Journals, now: number): Restored {
  const unfinished = `${options.file}.rebuilt`
  for (const plan of plans(options.file, journals)) {
    remove(unfinished)
    if (!isBuilt(plan, { ...options, file: unfinished })) continue
    setAside(options.file, now)
    renameSync(unfinished, options.file)
    syncNames(dirname(options.file))
    return restoredBy(plan, journals)
  }
  remove(unfinished)
  throw new AppError('STORE_DAMAGED', { file: basename(options.file) })
}

/** Every snapshot, and the empty store, with what leads on from it; what leads furthest first. */
function plans(store: string, { records }: Journals): readonly Plan[] {
  const snapshots: readonly KeptFile[] = keptFiles(store, 'snapshot').toReversed()
  const bases: readonly Base[] = [...snapshots, { path: null, sequence: 0 }]
  return bases
    .map((base) => ({ base, records: leadingOn(base.sequence, records) }))
    .filter(({ base, records: onward }) => base.path !== null || onward.length > 0)
    .sort((a, b) => reach(b) - reach(a))
}

function leadingOn(
  sequence: number,
  records: ReadonlyMap<number, JournalRecord>,
): readonly JournalRecord[] {
  const onward: JournalRecord[] = []
  for (let next = records.get(sequence + 1); next !== undefined;) {
    onward.push(next)
    next = records.get(next.sequence + 1)
  }
  return onward
}

function reach({ base, records }: Plan): number {
  return base.sequence + records.length
}

/** False when the snapshot is damaged itself, or whatever else keeps this plan from working: there may be another. */
function isBuilt({ base, records }: Plan, options: StoreOptions): boolean {
  try {
    if (base.path !== null) copyFileSync(base.path, options.file)
    let create = base.path === null
    for (const group of byVersion(records)) {
      applyAll(group, options, create)
      create = false
    }
    return isWhole(options)
  } catch (error) {
    const told = asFileError(error, options.file)
    if (isAppError(told, 'DISK_FULL') || isAppError(told, 'STORE_TOO_NEW')) throw told
    return false
  }
}

function byVersion(records: readonly JournalRecord[]): readonly (readonly JournalRecord[])[] {
  return [...Map.groupBy(records, ({ version }) => version).values()]
}

function applyAll(records: readonly JournalRecord[], options: StoreOptions, create: boolean): void {
  const version = records[0]?.version ?? 0
  if (version > options.migrations.length) throw new AppError('STORE_TOO_NEW', { version })
  const migrations = options.migrations.slice(0, version)
  const store = openStore({ ...options, migrations, create })
  try {
    transact(store, (tx) => {
      for (const record of records) applyRecord(tx, record)
    })
  } finally {
    store.close()
  }
}

function isWhole(options: StoreOptions): boolean {
  const store = openStore(options)
  try {
    return isSound(store)
  } finally {
    store.close()
  }
}

/** Never deleted: somebody may find more in it than we do. The log goes first, it must not meet the new store. */
function setAside(store: string, now: number): void {
  const moment = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  const aside = store.replace(/\.db$/, `-damaged-${moment}.db`)
  for (const suffix of ['-wal', '-shm', '-journal', ''])
    if (existsSync(`${store}${suffix}`)) renameSync(`${store}${suffix}`, `${aside}${suffix}`)
}

function restoredBy(plan: Plan, { furthest, last }: Journals): Restored {
  const upTo = plan.records.at(-1)?.at ?? null
  return { upTo, isWhole: reach(plan) >= furthest && (last?.isWhole ?? false) }
}

function remove(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true })
}
