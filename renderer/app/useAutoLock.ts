import { useEffect } from 'react'
import { useDesk } from '../state/desk.ts'
import { deskLocked } from '../state/deskSession.ts'
import { isUnlocked, useOffice } from '../state/office.ts'
import { officeLocked } from '../state/officeSession.ts'
import { usePlaces } from '../state/places.ts'
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
    let lastSign = Date.now()
    const seen = (): void => {
      lastSign = Date.now()
    }
    const options = { signal: ending.signal, capture: true, passive: true }
    for (const sign of signsOfLife) window.addEventListener(sign, seen, options)
    // The viewer keeps wheel and mouse to itself; that its pages turn is a sign of life too.
    const stopReading = usePlaces.subscribe(seen)
    const timer = setInterval(() => {
      if (Date.now() - lastSign > minutes * 60_000) lockEverything()
    }, look)
    return () => {
      ending.abort()
      stopReading()
      clearInterval(timer)
    }
  }, [minutes, isOpen])
}

function lockEverything(): void {
  run(deskLocked('idle'))
  run(officeLocked('idle'))
}
