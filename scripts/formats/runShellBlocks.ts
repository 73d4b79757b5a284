import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const MARK = '--- next block ---'

/**
 * Runs the commands one after the other in one shell and folder, as a reader would type them, and answers
 * what each block printed. age asks for a passphrase on a terminal only: `script` lends one, on which
 * `typed` waits as the answer.
 */
export async function runShellBlocks(
  folder: string,
  commands: readonly string[],
  typed: string,
): Promise<readonly string[]> {
  const [program, printed] = [join(folder, '.blocks.sh'), join(folder, '.printed')]
  await writeFile(program, commands.map((block) => `${block}echo '${MARK}'\n`).join(''))
  await runOnTerminal(folder, `sh -e ${program} > ${printed} 2>&1`, typed)
  const outputs = (await readFile(printed, 'utf8')).split(`${MARK}\n`)
  if (outputs.length === commands.length + 1) return outputs.slice(0, -1)
  throw new Error(`block ${outputs.length} failed: ${outputs.at(-1) ?? ''}`)
}

async function runOnTerminal(folder: string, command: string, typed: string): Promise<void> {
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  child.stdin.write(`${typed}\n`)
  await once(child, 'exit')
}
