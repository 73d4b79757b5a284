import { statfsSync } from 'node:fs'

const enoughForLargeWindows = 512 * 1024 * 1024

/** Containers often have a /dev/shm of 64 MB, on which Chromium's windows die; then it uses files. */
export function sharedMemoryArguments(): readonly string[] {
  if (process.platform !== 'linux') return []
  return sizeOfSharedMemory() < enoughForLargeWindows ? ['--disable-dev-shm-usage'] : []
}

function sizeOfSharedMemory(): number {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    return blocks * bsize
  } catch {
    return 0
  }
}
