import { useEffect } from 'react'
import { useDesk } from '../state/desk.ts'
import { idleFor, signOfLife } from '../state/idle.ts'
import { lockEverything } from '../state/locking.ts'
import { isUnlocked, useOffice } from '../state/office.ts'
import { run } from '../state/run.ts'
import { useSettings } from '../state/settings.ts'

const signsOfLife = ['keydown', 'pointerdown', 'wheel', 'pointermove'] as const
const look = 5000

/** Locks the desk and the office when nobody has touched key or mouse for the chosen time. */
export function useAutoLock(): void {
  const minutes = useSettings(({ settings }) => settings.autoLock)
  const isDeskOpen = useDesk(({ desk }) => desk !== null)
  const isOfficeOpen = useOffice(isUnlocked)
  const isOpen = isDeskOpen || isOfficeOpen
  useEffect(() => {
    if (!isOpen || minutes === 0) return undefined
    const ending = new AbortController()
    const options = { signal: ending.signal, capture: true, passive: true }
    signOfLife()
    for (const sign of signsOfLife) window.addEventListener(sign, signOfLife, options)
    const timer = setInterval(() => {
      if (idleFor() > minutes * 60_000) run(lockEverything('idle'))
    }, look)
    return () => {
      ending.abort()
      clearInterval(timer)
    }
  }, [minutes, isOpen])
}
