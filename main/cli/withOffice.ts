import type { Finding, Office } from '../../shared/calls/views.ts'
import { AppError, isAppError } from '../../shared/errors.ts'
import { isError } from '../../shared/findings.ts'
import type { HandlersOf } from '../engine/handlers.ts'
import type { Invocation, Outcome } from './command.ts'
import { passphraseOf } from './passphrase.ts'
import { findingLine } from './sentences.ts'

type Act = (handlers: HandlersOf<'office'>) => Promise<Outcome>

/**
 * Opens the prize folder named by the command's first word, acts on it, and closes it whatever happens. A
 * folder whose mistakes are in the way is told line by line, then refused.
 */
export async function withPrize(invocation: Invocation, act: Act): Promise<Outcome> {
  const { context, path, words } = invocation
  const { createOfficeHandlers } = await import('../engine/office/officeHandlers.ts')
  const handlers = createOfficeHandlers(invocation.ports)
  const office = await handlers['office.open']({ folder: path(words[0] ?? '') }, context)
  try {
    if (!('prize' in office)) throw prizeInvalid(office.findings)
    return await act(handlers)
  } catch (error) {
    throw isAppError(error, 'PRIZE_INVALID') ? tell(office, invocation) : error
  } finally {
    await handlers['office.close']({}, context)
  }
}

/** The same with the office unlocked by its passphrase; a prize that has no office gets one. */
export async function withOffice(invocation: Invocation, act: Act): Promise<Outcome> {
  return withPrize(invocation, async (handlers) => {
    const passphrase = await passphraseOf('office', invocation)
    await handlers['office.unlock']({ passphrase }, invocation.context)
    return act(handlers)
  })
}

/**
 * The same for what has no meaning before the first build: no office is made.
 * @throws AppError NOT_BUILT
 */
export async function withBuiltOffice(invocation: Invocation, act: Act): Promise<Outcome> {
  const folder = invocation.path(invocation.words[0] ?? '')
  const { hasOffice } = await import('../engine/office/store/officeStore.ts')
  // A folder that is not there, or is no prize, is refused by that name.
  if (!hasOffice(folder)) return withPrize(invocation, notBuilt)
  return withOffice(invocation, act)
}

function notBuilt(): never {
  throw new AppError('NOT_BUILT', {})
}

/** The mistakes among the findings; warnings and notices refuse nothing. */
export function prizeInvalid(findings: readonly Finding[]): AppError<'PRIZE_INVALID'> {
  const mistakes = findings.filter(isError)
  const first = mistakes.map(findingLine)[0] ?? ''
  return new AppError('PRIZE_INVALID', { problems: mistakes.length, first })
}

function tell({ findings }: Pick<Office, 'findings'>, { terminal }: Invocation): AppError {
  for (const mistake of findings.filter(isError)) terminal.err(`${findingLine(mistake)}\n`)
  return prizeInvalid(findings)
}
