import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectFolder } from '../project.ts'

/** Runs the command line from the sources; what it prints. Throws when it refuses. */
export async function jurybox(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const script = join(projectFolder, 'main/cli/index.ts')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [script, ...words], {
    env: { ...process.env, ...env },
    maxBuffer: 64_000_000,
  })
  return stdout
}
