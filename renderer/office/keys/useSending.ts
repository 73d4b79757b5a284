import { useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import { errorOf } from '../../state/api.ts'

type Sending = {
  readonly isBusy: boolean
  readonly error: WireError | null
  readonly send: (work: () => Promise<void>) => void
}

/** What a dialog asked for: under way, done, or failed with a reason that it shows. */
export function useSending(): Sending {
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const send = (work: () => Promise<void>): void => {
    if (isBusy) return
    setBusy(true)
    setError(null)
    work()
      .catch((thrown: unknown) => {
        setError(errorOf(thrown))
      })
      .finally(() => {
        setBusy(false)
      })
  }
  return { isBusy, error, send }
}
