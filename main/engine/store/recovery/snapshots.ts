import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { asFileError } from '../../files/fileErrors.ts'
import { syncNames } from '../../files/syncNames.ts'
import { copyInto, type ReadDb } from '../db.ts'
import { isSound } from '../integrity.ts'
import { openReadOnlyStore, type StoreOptions } from '../openStore.ts'
import { keptFile, keptFiles } from './keptFiles.ts'
import { sequenceOf } from './sequence.ts'

const kept = 10

/**
 * Writes the store as it is beside itself, and counts the copy only after it was opened and found whole.
 * The oldest beyond ten go, and journals that only they needed.
 * @throws AppError DISK_FULL, STORE_DAMAGED for a copy that is not as it should be
 */
export function takeSnapshot(db: ReadDb, options: StoreOptions): void {
  const path = keptFile(options.file, 'snapshot', sequenceOf(db))
  const unfinished = `${path}.tmp`
  rmSync(unfinished, { force: true })
  try {
    copyInto(db, unfinished)
    verify(unfinished, options)
    sync(unfinished)
    renameSync(unfinished, path)
    syncNames(dirname(path))
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw asFileError(error, options.file)
  }
  forgetOld(options.file)
}

function verify(file: string, options: StoreOptions): void {
  const copy = openReadOnlyStore({ ...options, file })
  try {
    if (!isSound(copy)) throw new Error('a snapshot that is not whole is none')
  } finally {
    copy.close()
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function forgetOld(store: string): void {
  const snapshots = keptFiles(store, 'snapshot')
  for (const { path } of snapshots.slice(0, -kept)) rmSync(path, { force: true })
  const oldest = snapshots.at(-kept)?.sequence ?? 0
  const journals = keptFiles(store, 'journal')
  journals.forEach(({ path }, place) => {
    const next = journals[place + 1]
    if (next !== undefined && next.sequence <= oldest) rmSync(path, { force: true })
  })
}
