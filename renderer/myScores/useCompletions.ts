import { useEffect, useState } from 'react'
import type { Completion } from '../../shared/calls/views.ts'
import { api, errorOf } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { useFailure } from '../state/failure.ts'

const none: readonly Completion[] = []

/** The order in which entries were completed, read again whenever something was saved. */
export function useCompletions(): readonly Completion[] {
  const desk = useDesk((state) => state.desk)
  const [completions, setCompletions] = useState(none)
  useEffect(() => {
    if (desk === null) return undefined
    const ending = new AbortController()
    api('desk.completions', {}).then(
      (answer) => {
        if (!ending.signal.aborted) setCompletions(answer)
      },
      (thrown: unknown) => {
        if (!ending.signal.aborted) useFailure.getState().happened(errorOf(thrown))
      },
    )
    return () => {
      ending.abort()
    }
  }, [desk])
  return completions
}
