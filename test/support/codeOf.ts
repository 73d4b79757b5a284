import { isAppError, type ErrorCode } from '../../shared/errors.ts'

/** The code that `work` fails with, null when it does not; what is no AppError is thrown on. */
export function codeOf(work: () => unknown): ErrorCode | null {
  try {
    work()
    return null
  } catch (error) {
    if (isAppError(error)) return error.code
    throw error
  }
}
