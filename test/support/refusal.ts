import { isAppError } from '../../shared/errors.ts'

/** The code with which the work was refused, 'accepted' when it was not; any other error passes on. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'accepted'
  } catch (error) {
    if (isAppError(error)) return error.code
    throw error
  }
}
