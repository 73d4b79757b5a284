import type { Finding, Office } from '../../shared/calls/views.ts'
import { AppError } from '../../shared/errors.ts'
import { isError } from '../../shared/findings.ts'
import type { HandlersOf } from '../engine/handlers.ts'
import { createOfficeHandlers } from '../engine/office/officeHandlers.ts'
import type { Invocation } from './command.ts'
import { passphraseOf } from './passphrase.ts'
import { findingLine } from './sentences.ts'

export type OfficeSession = { readonly office: Office; readonly handlers: HandlersOf<'office'> }

/** Opens the prize folder named by the command's first word; a folder with mistakes is said line by line, then refused. */
export async function openOffice(invocation: Invocation): Promise<OfficeSession> {
  const handlers = createOfficeHandlers(invocation.ports)
  const folder = invocation.path(invocation.words[0] ?? '')
  const office = await handlers['office.open']({ folder }, invocation.context)
  if ('prize' in office) return { office, handlers }
  for (const finding of office.findings) invocation.terminal.err(`${findingLine(finding)}\n`)
  throw prizeInvalid(office.findings)
}

/** The mistakes among the findings; warnings and notices refuse nothing. */
export function prizeInvalid(findings: readonly Finding[]): AppError<'PRIZE_INVALID'> {
  const mistakes = findings.filter(isError)
  const first = mistakes.map(findingLine)[0] ?? ''
  return new AppError('PRIZE_INVALID', { problems: mistakes.length, first })
}

/** Opens the folder and, with the office passphrase, its store. */
export async function unlockOffice(invocation: Invocation): Promise<OfficeSession> {
  const { handlers } = await openOffice(invocation)
  const passphrase = await passphraseOf('office', invocation)
  return { office: await handlers['office.unlock']({ passphrase }, invocation.context), handlers }
}
