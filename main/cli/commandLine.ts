import { parseArgs } from 'node:util'
import { AppError } from '../../shared/errors.ts'
import type { Command, Invocation } from './command.ts'
import { commands } from './commands.ts'

export type CommandLine = {
  readonly command: Command
  readonly words: readonly string[]
  readonly options: Invocation['options']
  readonly json: boolean
}

/** Options that every command takes. */
const common = { json: { type: 'boolean' }, 'passphrase-file': { type: 'string' } } as const

/** Reads the arguments, or throws USAGE saying what is wrong with them and what was expected. */
export function commandLine(argv: readonly string[]): CommandLine | 'help' {
  const [name, ...rest] = nameFirst(argv)
  if (name === undefined || name === 'help' || argv.includes('--help')) return 'help'
  const command = commands.get(name)
  if (command === undefined)
    throw usage(`there is no command “${name}”; jurybox --help lists them.`)
  const { values, positionals } = parsed(command, rest)
  checkWords(command, positionals)
  checkRequired(command, values)
  return { command, words: positionals, options: values, json: values['json'] === true }
}

/** The first words of commands that have two, such as `sheet export`. */
const firstWords: ReadonlySet<string> = new Set(
  [...commands.keys()].filter((name) => name.includes(' ')).map((name) => name.replace(/ .*/, '')),
)

function nameFirst(argv: readonly string[]): readonly string[] {
  const [first = '', second = '-', ...rest] = argv
  const isTwo = firstWords.has(first) && !second.startsWith('-')
  return isTwo ? [`${first} ${second}`, ...rest] : argv
}

function parsed(
  command: Command,
  args: readonly string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  try {
    const options = { ...command.options, ...common }
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // Some of Node's messages go on with advice, on lines of their own or in a second sentence.
    const [problem = ''] = (error instanceof Error ? error.message : '').split(/\.(?:\s|$)/)
    throw usage(`${problem}; expected jurybox ${command.usage}.`, error)
  }
}

function checkWords(command: Command, words: readonly string[]): void {
  const { words: wanted } = command
  const fits = typeof wanted === 'number' ? words.length === wanted : words.length >= wanted.atLeast
  if (!fits) throw usage(`expected jurybox ${command.usage}.`)
}

function checkRequired(command: Command, values: Invocation['options']): void {
  const absent = command.required?.find((option) => values[option] === undefined)
  if (absent !== undefined)
    throw usage(`--${absent} is missing; expected jurybox ${command.usage}.`)
}

function usage(problem: string, cause?: unknown): AppError<'USAGE'> {
  return new AppError('USAGE', { problem }, { cause })
}
