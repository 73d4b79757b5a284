import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BundleId } from '../../../../shared/model/ids.ts'
import { syncNames } from '../../files/syncNames.ts'
import { deskFiles } from '../deskFiles.ts'

const WAITING = /^documents-([0-9a-f]{32})\.db(?:-(?:wal|shm|journal))?$/

/** Where the documents of a later bundle wait until the desk has been turned to it. */
export function waitingDocuments(folder: string, bundleId: BundleId): string {
  return join(folder, `documents-${bundleId}.db`)
}

/**
 * The last step of going on with a later bundle, done whenever the desk is opened: the store says which
 * bundle is the desk's, and its documents take the place of the old ones. What waits for a bundle that the
 * desk was never turned to goes.
 */
export function finishCarrying(folder: string, bundleId: BundleId): void {
  const waiting = waitingDocuments(folder, bundleId)
  if (existsSync(waiting)) {
    renameSync(waiting, deskFiles(folder).documents)
    syncNames(folder)
  }
  removeWaiting(folder)
}

/** Removes documents that wait for nothing. */
export function removeWaiting(folder: string): void {
  for (const name of readdirSync(folder))
    if (WAITING.test(name)) rmSync(join(folder, name), { force: true })
}
