import { spawnSync } from 'node:child_process'

/** Whether a program answers when it is asked for its version. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}
