import { resolve } from 'node:path'
import { isAppError, type AppError } from '../../shared/errors.ts'
import type { Ports } from '../engine/ports.ts'
import { reportBug } from '../engine/reportBug.ts'
import type { Invocation, Outcome } from './command.ts'
import { commandLine, type CommandLine } from './commandLine.ts'
import { commandPorts } from './commandPorts.ts'
import { progressReporter } from './progressReporter.ts'
import { errorLine, usageText } from './sentences.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command. Exit code 0: done; 1: refused, with `error CODE: sentence`; 2: wrong usage. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const ports = commandPorts(terminal)
  try {
    const line = commandLine(argv)
    if (line === 'help') {
      terminal.out(usageText())
      return 0
    }
    return answer(await line.command.run(invocationOf(line, ports, terminal)), line, terminal)
  } catch (error) {
    return refuse(isAppError(error) ? error : reportBug(argv[0] ?? '', error, ports), terminal)
  }
}

function invocationOf(line: CommandLine, ports: Ports, terminal: Terminal): Invocation {
  return {
    words: line.words,
    options: line.options,
    ports,
    context: { signal: terminal.signal, report: progressReporter(terminal) },
    terminal,
    path: (written) => resolve(terminal.folder, written),
  }
}

function answer(outcome: Outcome, line: CommandLine, terminal: Terminal): 0 | 1 | 2 {
  const text = line.json ? JSON.stringify(outcome.json, null, 2) : outcome.text
  if (text !== '') terminal.out(`${text}\n`)
  return outcome.refused === undefined ? 0 : refuse(outcome.refused, terminal)
}

function refuse(error: AppError, terminal: Terminal): 1 | 2 {
  terminal.err(`${errorLine(error)}\n`)
  return error.code === 'USAGE' ? 2 : 1
}
