import type { ParseArgsOptionsConfig } from 'node:util'
import type { AppError } from '../../shared/errors.ts'
import type { CallContext, Ports } from '../engine/ports.ts'
import type { Terminal } from './terminal.ts'

/** What a command is given: its words after the options were taken out, the options, and the engine's ports. */
export type Invocation = {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly ports: Ports
  readonly context: CallContext
  readonly terminal: Terminal
  /** A path as the user wrote it, made absolute. */
  readonly path: (written: string) => string
}

/** What a command has to say: `json` for programs, `text` for people. A refused command may still say what it saw. */
export type Outcome = {
  readonly json: unknown
  readonly text: string
  readonly refused?: AppError
}

export type Command = {
  /** As in `jurybox build FOLDER --out FILE`, without the program's name. */
  readonly usage: string
  readonly summary: string
  /** How many words it takes: exactly, or at least. */
  readonly words: number | { readonly atLeast: number }
  readonly options: ParseArgsOptionsConfig
  /** Options without which the command has no meaning. */
  readonly required?: readonly string[]
  /** Loads what of the engine it needs: scrypt shares its memory with whatever was loaded before. */
  readonly run: (invocation: Invocation) => Promise<Outcome>
}
