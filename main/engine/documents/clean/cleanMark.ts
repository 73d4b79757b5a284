import { open } from 'node:fs/promises'

/** A comment at the beginning of every clean copy, by which it is told from what an applicant sent. */
export const CLEAN_MARK = '%Jurybox clean copy'

const WITHIN_BYTES = 64

/** Whether a file is a clean copy that this program made; what cannot be read is none. */
export async function isCleanCopy(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'r')
    try {
      const start = Buffer.alloc(WITHIN_BYTES)
      const { bytesRead } = await handle.read(start, 0, WITHIN_BYTES, 0)
      return start.toString('latin1', 0, bytesRead).includes(`\n${CLEAN_MARK}\n`)
    } finally {
      await handle.close()
    }
  } catch {
    return false
  }
}
