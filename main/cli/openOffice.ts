import type { Office } from '../../shared/calls/views.ts'
import { AppError } from '../../shared/errors.ts'
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
  const [first] = office.findings
  throw new AppError('PRIZE_INVALID', {
    problems: office.findings.length,
    first: first === undefined ? '' : findingLine(first),
  })
}

/** Opens the folder and, with the office passphrase, its store. */
export async function unlockOffice(invocation: Invocation): Promise<OfficeSession> {
  const { handlers } = await openOffice(invocation)
  const passphrase = await passphraseOf('office', invocation)
  return { office: await handlers['office.unlock']({ passphrase }, invocation.context), handlers }
}
