import { type SpawnOptions, spawn } from 'node:child_process'

/** The exit code of a program whose output goes to the terminal; 128 when a signal ended it. */
export function runProgram(
  program: string,
  programArguments: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('exit', (code) => {
      resolve(code ?? 128)
    })
  })
}
