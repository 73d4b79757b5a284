import { AppError, isAppError } from '../../shared/errors.ts'
import type { Ports } from './ports.ts'

/**
 * Writes down an error that nobody declared, and answers what the user is told of it: a reference that
 * the log has too. `channel` is the call or command in which it happened.
 */
export function reportBug(
  channel: string,
  error: unknown,
  ports: Pick<Ports, 'log' | 'randomBytes'>,
): AppError<'INTERNAL'> {
  const reference = Buffer.from(ports.randomBytes(4)).toString('hex')
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  ports.log({ event: 'bug', reference, channel, errorName: nameOf(error), stack: framesOf(stack) })
  return new AppError('INTERNAL', { reference }, { cause: error })
}

function nameOf(error: unknown): string {
  return isAppError(error) ? error.code : error instanceof Error ? error.name : typeof error
}

/** The frames without the message: a message may hold what a juror wrote. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
}
