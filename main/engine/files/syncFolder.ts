import { open } from 'node:fs/promises'
import { errnoOf } from './errnoOf.ts'

/**
 * Makes the names in a folder durable: new files, renamed files, removed files. Windows has no such call
 * and keeps names in its journal. Throws what the system says.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network and FUSE folders cannot be synced; the files themselves have been.
    if (!['EINVAL', 'ENOTSUP'].includes(errnoOf(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}
