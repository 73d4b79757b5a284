import type { ErrorDetails } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/calls/views.ts'

/** How many mistakes there are, and where the first one is. */
export function firstProblem(errors: readonly Finding[]): ErrorDetails['PRIZE_INVALID'] {
  const [first] = errors
  if (first === undefined) return { problems: 0, first: '' }
  const place = first.line === null ? first.file : `${first.file}:${first.line}`
  return { problems: errors.length, first: `${place}: ${first.code}` }
}
