import { useEffect } from 'react'
import { useSaving } from '../state/saving.ts'

/** A window that is closed while something is being saved waits for it, once. */
export function useClosing(): void {
  useEffect(() => {
    const ending = new AbortController()
    let waited = false
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (waited || useSaving.getState().unsaved.length === 0) return
        waited = true
        event.preventDefault()
        void useSaving
          .getState()
          .flush()
          .finally(() => {
            window.close()
          })
      },
      { signal: ending.signal },
    )
    return () => {
      ending.abort()
    }
  }, [])
}
