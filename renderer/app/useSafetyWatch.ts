import { useEffect } from 'react'
import { useDesk } from '../state/desk.ts'
import { run } from '../state/run.ts'
import { useSafety } from '../state/safety.ts'
import { useSaving } from '../state/saving.ts'

/** Asks how the desk's store is when it was opened, and after every save. */
export function useSafetyWatch(): void {
  const deskId = useDesk(({ desk }) => desk?.deskId ?? null)
  useEffect(() => {
    if (deskId === null) return undefined
    run(useSafety.getState().read())
    return useSaving.subscribe(({ unsaved }, before) => {
      if (unsaved.length < before.unsaved.length) run(useSafety.getState().read())
    })
  }, [deskId])
}
