import {
  closeSync,
  constants,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { asFileError } from '../../files/fileErrors.ts'
import { syncNames } from '../../files/syncNames.ts'
import { storeOf } from './keptFiles.ts'

/** A file that grows in large steps: syncing what is written into room it has is several times faster. */
export type GrownFile = {
  /** Answers where the bytes begin, once the disk has them. */
  readonly append: (bytes: Uint8Array) => number
  /** Forgets what follows `end`. */
  readonly cut: (end: number) => void
  readonly close: () => void
}

const STEP_BYTES = 256 * 1024

type Found = { readonly end: number; readonly isWhole: boolean }

/** Goes on after `end`; what follows it goes, unless it is only room. */
export function openGrownFile(file: string, found: Found): GrownFile {
  const naming = <T>(work: () => T): T => explained(file, work)
  const flags = constants.O_RDWR | constants.O_CREAT
  const handle = naming(() => openSync(file, flags, 0o600))
  let end = found.end
  let room = naming(() => fstatSync(handle).size)
  /** Where what must go again ends; `end` when nothing must. */
  let dirty = found.isWhole ? end : Infinity
  const clean = (): void => {
    if (dirty === end) return
    if (dirty <= room) writeWhole(handle, Buffer.alloc(dirty - end), end)
    else ftruncateSync(handle, (room = end))
    dirty = end
  }
  naming(() => {
    clean()
    syncNames(dirname(file))
  })
  return {
    append: (bytes) =>
      naming(() => {
        clean()
        const begin = end
        dirty = begin + bytes.length
        if (dirty > room) room = grow(handle, room)
        writeWhole(handle, bytes, begin)
        fdatasyncSync(handle)
        end = dirty
        room = Math.max(room, end)
        return begin
      }),
    cut: (to) => {
      end = to
      try {
        clean()
      } catch {
        // The next append cleans, or fails.
      }
    },
    close: () => {
      closeSync(handle)
    },
  }
}

/** A disk without room for a step may still have some for what is to be written. */
function grow(handle: number, room: number): number {
  try {
    writeWhole(handle, Buffer.alloc(STEP_BYTES), room)
    fsyncSync(handle)
    return room + STEP_BYTES
  } catch {
    ftruncateSync(handle, room)
    return room
  }
}

function writeWhole(handle: number, bytes: Uint8Array, from: number): void {
  for (let at = 0; at < bytes.length;)
    at += writeSync(handle, bytes, at, bytes.length - at, from + at)
}

function explained<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asFileError(error, storeOf(file))
  }
}
