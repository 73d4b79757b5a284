import { homedir } from 'node:os'
import { join } from 'node:path'
import { isRoot } from '../isRoot.ts'

/** Root's own home is closed to the user that runs the tests, so root keeps the cache for all. */
export function cacheFolder(): string {
  const base =
    process.env['XDG_CACHE_HOME'] ?? (isRoot() ? '/var/cache' : join(homedir(), '.cache'))
  return join(base, 'jurybox')
}
