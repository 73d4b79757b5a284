import { errorOf } from './api.ts'
import { useFailure } from './failure.ts'

/** Runs what a click began; a failure that no screen answers is said at the top of the window. */
export function run(work: Promise<unknown>): void {
  work.catch((thrown: unknown) => {
    useFailure.getState().happened(errorOf(thrown))
  })
}
