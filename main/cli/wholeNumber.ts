import { AppError } from '../../shared/errors.ts'

/**
 * What an option says as a whole number.
 * @throws AppError USAGE
 */
export function wholeNumber(option: string, value: unknown, minimum: number): number {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : -1
  if (number < minimum) {
    throw new AppError('USAGE', { problem: `--${option} takes a whole number from ${minimum}.` })
  }
  return number
}
