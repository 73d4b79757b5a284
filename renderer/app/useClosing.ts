import { useEffect } from 'react'
import { hasUnwrittenNotes, useMeetingNotes } from '../state/meetingNotes.ts'
import { useSaving } from '../state/saving.ts'

/** A window that is closed while something is being saved waits for it, once. */
export function useClosing(): void {
  useEffect(() => {
    const ending = new AbortController()
    let waited = false
    window.addEventListener(
      'beforeunload',
      (event) => {
        const isSaved = useSaving.getState().unsaved.length === 0 && !hasUnwrittenNotes()
        if (waited || isSaved) return
        waited = true
        event.preventDefault()
        const saved = [useSaving.getState().flush(), useMeetingNotes.getState().flush()]
        void Promise.all(saved).finally(() => {
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
