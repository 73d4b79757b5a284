import type { Finding } from '../../shared/calls/views.ts'
import type { AppError } from '../../shared/errors.ts'
import { errorsEn } from '../../shared/messages/errors.en.ts'
import { fillSentence } from '../../shared/messages/fillSentence.ts'
import { findingsEn } from '../../shared/messages/findings.en.ts'
import { commands } from './commands.ts'

type Details = Readonly<Record<string, string | number>>

/** `error CODE: sentence`, what a program reads by its code and a person by its words. */
export function errorLine(error: AppError): string {
  return `error ${error.code}: ${fillSentence(errorsEn[error.code], { ...error.details })}`
}

/** The sentence of a code and its details, for a verdict or a row of a table. */
export function errorSentence(code: string, details: Details): string {
  return Object.hasOwn(errorsEn, code)
    ? fillSentence(errorsEn[code as keyof typeof errorsEn], details)
    : code
}

/** `file:line: sentence`, as compilers say it, so that editors can jump there. */
export function findingLine({ severity, file, line, code, details }: Finding): string {
  const place = line === null ? file : `${file}:${line}`
  const words = Object.hasOwn(findingsEn, code)
    ? fillSentence(findingsEn[code as keyof typeof findingsEn], details)
    : code
  return `${place}: ${severity}: ${words}`
}

export function usageText(): string {
  const lines = [...commands.values()].map(
    ({ usage, summary }) => `  jurybox ${usage}\n      ${summary}`,
  )
  return `jurybox COMMAND [--json] [--passphrase-file FILE]

${lines.join('\n')}

Passphrases come from --passphrase-file, from JURYBOX_PASSPHRASE (a juror's) or
JURYBOX_OFFICE_PASSPHRASE (the office's), or are asked on the terminal.
Exit code 0: done. 1: refused, with a line "error CODE: sentence". 2: wrong usage.
`
}
