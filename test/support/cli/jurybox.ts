import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { projectFolder } from '../../../scripts/project.ts'
import { watchMemory } from './peakMemory.ts'

export const officePassphrase = 'seven grey herons waiting'

export type CliRun = {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  /** The most bytes that the process had in memory; 0 where the system does not tell. */
  readonly peak: number
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
  /** The program is compiled anew, as for a person who runs it for the first time. */
  readonly firstRun?: boolean
}

const Manifest = z.object({ scripts: z.object({ jurybox: z.string().startsWith('node ') }) })

/** What npm runs, so that it is tried with the same words. */
const [, ...npmWords] = Manifest.parse(
  JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')),
).scripts.jurybox.split(' ')
const program = npmWords.map((word) => (word.startsWith('-') ? word : join(projectFolder, word)))

/** Runs the real command line as a process of its own, as a person would in `folder`. */
export async function jurybox(setting: CliSetting, ...args: readonly string[]): Promise<CliRun> {
  const through = setting.through ?? []
  const [command = '', ...words] = [...through, process.execPath, ...program, ...args]
  const child = spawn(command, words, {
    cwd: setting.folder,
    env: environment(setting),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const memory = watchMemory(child.pid ?? 0)
  const [stdout, stderr, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>, // what the event is declared to bring
  ])
  return { exit, stdout, stderr, peak: memory.stop() }
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
  firstRun = false,
}: CliSetting): NodeJS.ProcessEnv {
  const secrets = {
    JURYBOX_PASSPHRASE: passphrase,
    JURYBOX_OFFICE_PASSPHRASE: office === null ? undefined : (office ?? officePassphrase),
  }
  return {
    PATH: process.env['PATH'],
    XDG_STATE_HOME: `${folder}/.state`,
    // A hundred processes of one program: only the first has to strip its types.
    NODE_COMPILE_CACHE: firstRun ? undefined : join(tmpdir(), 'jurybox-compile-cache'),
    ...secrets,
  }
}
