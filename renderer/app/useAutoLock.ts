import { useEffect } from 'react'
import { useDesk } from '../state/desk.ts'
import { deskLocked } from '../state/deskSession.ts'
import { run } from '../state/run.ts'
import { useSettings } from '../state/settings.ts'

const signsOfLife = ['keydown', 'pointerdown', 'wheel', 'pointermove'] as const
const look = 5000

/** Locks the desk when nobody has touched key or mouse for the chosen time. */
export function useAutoLock(): void {
  const minutes = useSettings(({ settings }) => settings.autoLock)
  const isOpen = useDesk(({ desk }) => desk !== null)
  useEffect(() => {
    if (!isOpen || minutes === 0) return undefined
    const ending = new AbortController()
    let lastSign = Date.now()
    const seen = (): void => {
      lastSign = Date.now()
    }
    const options = { signal: ending.signal, capture: true, passive: true }
    for (const sign of signsOfLife) window.addEventListener(sign, seen, options)
    const timer = setInterval(() => {
      // The viewer has the keys and the mouse while it has the focus; turning its pages is a sign too.
      if (Date.now() - lastSign > minutes * 60_000) run(deskLocked('idle'))
    }, look)
    return () => {
      ending.abort()
      clearInterval(timer)
    }
  }, [minutes, isOpen])
}
