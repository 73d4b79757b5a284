import { useEffect, useState } from 'react'
import type { WireError } from '../../../../shared/calls/call.ts'
import type { GivenPlan, GivenWish } from '../../../../shared/calls/givenCalls.ts'
import { api, errorOf } from '../../../state/api.ts'

type Planned = { readonly plan: GivenPlan | null; readonly error: WireError | undefined }

/** What the bundle would be with these choices; the last answer stays while the next one is awaited. */
export function useGivePlan(wish: GivenWish): Planned {
  const [planned, setPlanned] = useState<Planned>({ plan: null, error: undefined })
  useEffect(() => {
    let isLatest = true
    const answered = (answer: Planned): void => {
      if (isLatest) setPlanned(answer)
    }
    api('office.planDeliberation', { wish }).then(
      (plan) => {
        answered({ plan, error: undefined })
      },
      (thrown: unknown) => {
        answered({ plan: null, error: errorOf(thrown) })
      },
    )
    return () => {
      isLatest = false
    }
  }, [wish])
  return planned
}
