import { spawnSync } from 'node:child_process'
import { isRoot } from '../isRoot.ts'
import { say } from '../say.ts'

let answer: boolean | undefined

/**
 * Whether Chromium can put its windows into its sandbox here. Not as root, and not on systems that
 * forbid user namespaces, as some containers do: there Electron would refuse to start.
 */
export function chromiumSandbox(): boolean {
  answer ??= probe()
  return answer
}

function probe(): boolean {
  if (process.platform !== 'linux') return true
  const possible = !isRoot() && spawnSync('unshare', ['--map-root-user', 'true']).status === 0
  if (!possible)
    say("Chromium's sandbox is OFF: it works neither for root nor without user namespaces.")
  return possible
}
