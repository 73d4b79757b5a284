import { useEffect } from 'react'
import { officeEngineRestarted, officeLocked } from '../../state/officeSession.ts'
import { run } from '../../state/run.ts'

/** What the menu and a restarted engine mean for an open prize. */
export function useOfficeEvents(): void {
  useEffect(
    () =>
      window.jury.onEvent((event) => {
        if (event.kind === 'engineRestarted') officeEngineRestarted()
        if (event.kind === 'menu' && event.command === 'lock') run(officeLocked('chosen'))
      }),
    [],
  )
}
