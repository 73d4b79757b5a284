import { readFile } from 'node:fs/promises'
import { AppError } from '../../shared/errors.ts'
import { asFileError } from '../engine/files/fileErrors.ts'
import type { Invocation } from './command.ts'

const variables = { juror: 'JURYBOX_PASSPHRASE', office: 'JURYBOX_OFFICE_PASSPHRASE' } as const

/** From --passphrase-file, else the environment, else asked; never an argument, which every process can see. */
export async function passphraseOf(
  whose: 'juror' | 'office',
  { options, terminal, path }: Invocation,
): Promise<string> {
  const file = options['passphrase-file']
  const given =
    (typeof file === 'string' ? await firstLine(path(file)) : undefined) ??
    terminal.env[variables[whose]] ??
    (await terminal.askSecret(whose === 'juror' ? "Juror's passphrase: " : 'Office passphrase: '))
  if (given === null || given === '') throw new AppError('PASSPHRASE_MISSING', { whose })
  return given
}

const asked = {
  backup: { variable: 'JURYBOX_BACKUP_PASSPHRASE', question: "The backup's passphrase: " },
  new: { variable: 'JURYBOX_NEW_PASSPHRASE', question: 'The new office passphrase: ' },
} as const

/** A passphrase beside the one that opens the office: from its own file, its variable, or asked. */
export async function namedPassphraseOf(
  which: keyof typeof asked,
  { options, terminal, path }: Invocation,
): Promise<string> {
  const file = options[`${which}-passphrase-file`]
  const { variable, question } = asked[which]
  const given =
    (typeof file === 'string' ? await firstLine(path(file)) : undefined) ??
    terminal.env[variable] ??
    (await terminal.askSecret(question))
  if (given === null || given === '') throw new AppError('PASSPHRASE_MISSING', { whose: 'office' })
  return given
}

/** The words that open a desk, where its juror has a new slip by now; null where they are the bundle's. */
export async function deskPassphraseOf({
  options,
  terminal,
  path,
}: Invocation): Promise<string | null> {
  const file = options['desk-passphrase-file']
  if (typeof file === 'string') return firstLine(path(file))
  return terminal.env['JURYBOX_DESK_PASSPHRASE'] ?? null
}

async function firstLine(file: string): Promise<string> {
  try {
    const [line] = (await readFile(file, 'utf8')).split(/\r?\n/)
    return line ?? ''
  } catch (error) {
    throw asFileError(error, file)
  }
}
