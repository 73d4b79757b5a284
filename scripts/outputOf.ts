import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What a program writes to standard output. Throws, with its messages, when it fails. */
export async function outputOf(
  program: string,
  programArguments: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const env = { ...process.env, LC_ALL: 'C', ...environment }
  const { stdout } = await execute(program, programArguments, { env, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
