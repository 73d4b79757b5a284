import { runProgram } from '../runProgram.ts'
import type { TestUser } from './testUser.ts'

/** Whether the user reaches the folder and can read everything in it. */
export async function canRead(user: TestUser, folder: string): Promise<boolean> {
  const script = 'cd "$0" && test -z "$(find . ! -readable -print -quit 2>&1)"'
  const { uid, gid } = user
  const options = { uid, gid, cwd: '/', stdio: 'ignore' } as const
  return (await runProgram('/bin/sh', ['-c', script, folder], options)) === 0
}
