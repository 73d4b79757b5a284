import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a program of the system; throws when it fails. */
export async function program(name: string, ...args: readonly string[]): Promise<Buffer> {
  const { stdout } = await execute(name, args, { encoding: 'buffer', maxBuffer: 2 ** 30 })
  return stdout
}

/** Whether this machine has the program, for tests that ask another implementation. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined
}
