import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorCode } from '../../../shared/errors.ts'
import type { CliFixture } from './cliFixture.ts'
import { jurybox, type CliRun, type CliSetting } from './jurybox.ts'
import { listing } from './listing.ts'

/** A command line that must be refused, said as a row of a table. */
export type BadInput = {
  readonly name: string
  readonly args: readonly string[]
  readonly refused: ErrorCode
  /** Lines before the refusal: where each mistake or warning is, such as `entries.csv:2`. */
  readonly mistakes?: readonly string[]
  /** With --json the command still says what it saw. */
  readonly says?: 'nothing' | 'document'
  /** Makes the sound folder unsound. */
  readonly spoil?: (folder: string) => Promise<unknown>
  readonly setting?: Partial<CliSetting>
}

/** What a refusal comes to: all that a program or a person sees of it, and what it left on the disk. */
export type Refusal = {
  readonly exit: number | null
  readonly code: string
  readonly mistakes: readonly string[]
  readonly says: 'nothing' | 'document' | 'no JSON'
  readonly changed: readonly string[]
}

export function expectedRefusal({ refused, mistakes = [], says = 'nothing' }: BadInput): Refusal {
  return { exit: refused === 'USAGE' ? 2 : 1, code: refused, mistakes, says, changed: [] }
}

export async function refusalOf(fixture: CliFixture, input: BadInput): Promise<Refusal> {
  const folder = await fixture.copy()
  await input.spoil?.(folder)
  const before = await listing(folder)
  const setting = { folder, passphrase: fixture.slip, ...input.setting }
  const run = await jurybox(setting, ...input.args, '--json')
  const after = await listing(folder)
  await allowEverything(folder)
  return { exit: run.exit, ...saidOf(run, folder), changed: changes(before, after) }
}

function saidOf(
  { stdout, stderr }: CliRun,
  folder: string,
): Pick<Refusal, 'code' | 'mistakes' | 'says'> {
  const lines = stderr.split('\n')
  const [, code, sentence = ''] = /^error ([A-Z_]+): (.+)$/.exec(lines.at(-2) ?? '') ?? []
  const whole = code !== undefined && lines.at(-1) === '' && /[.)]$/.test(sentence)
  // A sentence names files by their last part, and has no detail left open.
  const clean = !stderr.includes(folder) && !/\{\w+\}/.test(sentence)
  return {
    code: whole && clean ? code : `not a refusal: ${stderr}`,
    mistakes: lines
      .slice(0, -2)
      .map((line) => /^(.+?): (?:error|warning): ./.exec(line)?.[1] ?? line),
    says: stdout === '' ? 'nothing' : isJson(stdout) ? 'document' : 'no JSON',
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function changes(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name))
}

async function allowEverything(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await allowEverything(path)
    else await chmod(path, 0o644)
  }
}
