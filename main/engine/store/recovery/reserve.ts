import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { isAppError } from '../../../../shared/errors.ts'

/** Room for many hours of scoring, and for an export. */
const RESERVE_BYTES = 4 * 1024 * 1024
/** A disk with less than this is left alone. */
const ENOUGH = 4 * RESERVE_BYTES

/** Where a store's reserve lies. */
export function reserveFile(store: string): string {
  return store.replace(/\.db$/, '.reserve')
}

/**
 * Takes up room on the disk, to be given back when it is full. Filled with bytes that no file system can
 * leave out. A disk that has none to spare stays without.
 */
export function holdReserve(store: string): void {
  const file = reserveFile(store)
  try {
    const { bavail, bsize } = statfsSync(dirname(store))
    if (existsSync(file) || bavail * bsize < ENOUGH) return
    const handle = openSync(file, 'wx', 0o600)
    try {
      writeSync(handle, randomBytes(RESERVE_BYTES))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    rmSync(file, { force: true })
  }
}

/** Gives the room back; false when there was none. */
export function releaseReserve(store: string): boolean {
  const file = reserveFile(store)
  if (!existsSync(file)) return false
  rmSync(file, { force: true })
  return true
}

export function isReserveHeld(store: string): boolean {
  return existsSync(reserveFile(store))
}

/** Runs what needs room on the disk; on a full one it gives back the reserve and tries once more. */
export function withRoom<T>(store: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!isAppError(error, 'DISK_FULL') || !releaseReserve(store)) throw error
    return work()
  }
}
