import { useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { JurorChange } from '../../../shared/calls/jurorViews.ts'
import { api, errorOf } from '../../state/api.ts'
import { useOffice } from '../../state/office.ts'

type JurorChanges = {
  /** Writes the changes as one step; `onDone` only when they are written. */
  readonly change: (changes: readonly JurorChange[]) => void
  readonly error: WireError | null
}

export function useJurorChanges(onDone: () => void): JurorChanges {
  const [error, setError] = useState<WireError | null>(null)
  const change = (changes: readonly JurorChange[]): void => {
    setError(null)
    api('office.changeJurors', { changes }).then(
      (opened) => {
        useOffice.getState().answered(opened)
        onDone()
      },
      (thrown: unknown) => {
        setError(errorOf(thrown))
      },
    )
  }
  return { change, error }
}
