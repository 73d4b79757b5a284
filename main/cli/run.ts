import { resolve } from 'node:path'
import { isAppError } from '../../shared/errors.ts'
import type { Command, Invocation, Outcome } from './command.ts'
import { commandLine, type CommandLine } from './commandLine.ts'
import { commandPorts } from './commandPorts.ts'
import { progressReporter } from './progressReporter.ts'
import { errorLine, usageText } from './sentences.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command. Exit code 0: done; 1: refused, with `error CODE: sentence`; 2: wrong usage. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const line = commandLine(argv)
    if (line === 'help') {
      terminal.out(usageText())
      return 0
    }
    return answer(await line.command.run(invocationOf(line, terminal)), line, terminal)
  } catch (error) {
    if (!isAppError(error)) throw error
    terminal.err(`${errorLine(error)}\n`)
    return error.code === 'USAGE' ? 2 : 1
  }
}

function invocationOf(line: CommandLine & { command: Command }, terminal: Terminal): Invocation {
  return {
    words: line.words,
    options: line.options,
    ports: commandPorts(terminal),
    context: { signal: terminal.signal, report: progressReporter(terminal) },
    terminal,
    path: (written) => resolve(terminal.folder, written),
  }
}

function answer(outcome: Outcome, line: CommandLine, terminal: Terminal): 0 | 1 {
  const text = line.json ? JSON.stringify(outcome.json, null, 2) : outcome.text
  if (text !== '') terminal.out(`${text}\n`)
  return outcome.refused === true ? 1 : 0
}
