import { closeSync, fsyncSync, openSync } from 'node:fs'
import { errnoOf } from './errnoOf.ts'

/** `syncFolder` for those who cannot wait: makes the names in a folder durable. */
export function syncNames(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    // Some network and FUSE folders cannot be synced; the files themselves have been.
    if (!['EINVAL', 'ENOTSUP'].includes(errnoOf(error) ?? '')) throw error
  } finally {
    closeSync(handle)
  }
}
