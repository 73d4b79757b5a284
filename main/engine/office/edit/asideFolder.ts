import { randomUUID } from 'node:crypto'
import { readdir, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where what was deleted waits until the prize is closed, so that it can be taken back. */
const ASIDE_FOLDER = '.jurybox-aside'

const DAY = 24 * 60 * 60 * 1000

/** The place of one open prize for what is out of sight: on the same disk, passed over by every reader. */
export type AsideFolder = {
  /** A path below the prize folder for one more file; another one each time. */
  readonly place: () => string
  readonly holds: (path: string) => boolean
  /** Deletes all that is in it for good, and what a session that ended badly left more than a day ago. */
  readonly remove: (now: number) => Promise<void>
}

export function asideFolder(folder: string): AsideFolder {
  const own = `${ASIDE_FOLDER}/${randomUUID()}`
  let count = 0
  return {
    place() {
      count += 1
      return `${own}/${count}`
    },
    holds: (path) => path.startsWith(`${own}/`),
    async remove(now) {
      const all = join(folder, ASIDE_FOLDER)
      await rm(join(folder, own), { recursive: true, force: true })
      for (const name of await readdir(all).catch(() => [])) {
        const { mtimeMs } = await stat(join(all, name)).catch(() => ({ mtimeMs: Infinity }))
        if (now - mtimeMs > DAY) await rm(join(all, name), { recursive: true, force: true })
      }
      await rmdir(all).catch(() => undefined)
    },
  }
}
