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
  if (isRoot()) return without('Chromium has none for root')
  const { status } = spawnSync('unshare', ['--map-root-user', 'true'])
  return status === 0 || without('this system forbids user namespaces')
}

function without(reason: string): false {
  say(`The app runs WITHOUT a sandbox: ${reason}.`)
  return false
}
