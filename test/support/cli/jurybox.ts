import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { projectFolder } from '../../../scripts/project.ts'

export const officePassphrase = 'seven grey herons waiting'

export type CliRun = {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

export type CliSetting = {
  /** The folder from which relative paths count; also where the program keeps its log. */
  readonly folder: string
  /** The juror's. */
  readonly passphrase?: string
  /** `null`: none is given. */
  readonly officePassphrase?: string | null
  /** Words before the program's own, such as another program that starts it with fewer rights. */
  readonly through?: readonly string[]
}

/** Runs the real command line as a process of its own, as a person would in `folder`. */
export async function jurybox(setting: CliSetting, ...args: readonly string[]): Promise<CliRun> {
  const program = `${projectFolder}/main/cli/index.ts`
  const [command = '', ...words] = [...(setting.through ?? []), process.execPath, program, ...args]
  const child = spawn(command, words, {
    cwd: setting.folder,
    env: environment(setting),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>, // what the event is declared to bring
  ])
  return { exit, stdout, stderr }
}

/** The document of a command that is expected to do its work. */
export async function juryboxJson(
  setting: CliSetting,
  ...args: readonly string[]
): Promise<unknown> {
  const { exit, stdout, stderr } = await jurybox(setting, ...args, '--json')
  if (exit !== 0) throw new Error(`jurybox ${args.join(' ')}: ${stderr}`)
  return JSON.parse(stdout)
}

function environment({
  folder,
  passphrase,
  officePassphrase: office,
}: CliSetting): NodeJS.ProcessEnv {
  const secrets = {
    JURYBOX_PASSPHRASE: passphrase,
    JURYBOX_OFFICE_PASSPHRASE: office === null ? undefined : (office ?? officePassphrase),
  }
  return {
    PATH: process.env['PATH'],
    XDG_STATE_HOME: `${folder}/.state`,
    // A hundred processes of one program: only the first has to strip its types.
    NODE_COMPILE_CACHE: join(tmpdir(), 'jurybox-compile-cache'),
    ...secrets,
  }
}
