import { useEffect, useState } from 'react'
import type { ShownTimer } from '../../shared/calls/audienceScene.ts'

const tick = 250

/** Milliseconds left, below 0 once the time is up; follows the clock while the time runs. */
export function useTimeLeft(timer: ShownTimer): number {
  const [now, setNow] = useState(() => Date.now())
  const runs = 'endsAt' in timer
  useEffect(() => {
    if (!runs) return undefined
    const follow = setInterval(() => {
      setNow(Date.now())
    }, tick)
    return () => {
      clearInterval(follow)
    }
  }, [runs])
  return runs ? Date.parse(timer.endsAt) - now : timer.left
}

/** Minutes and seconds: "4:05", and "+0:12" for what is over. */
export function clockText(left: number): string {
  const seconds = Math.abs(Math.ceil(left / 1000))
  const minutes = Math.floor(seconds / 60)
  const rest = String(seconds % 60).padStart(2, '0')
  return `${left < 0 && seconds > 0 ? '+' : ''}${minutes}:${rest}`
}
