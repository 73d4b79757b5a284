import { useEffect, useRef } from 'react'
import type { Missing } from '../../shared/scoring/missing.ts'

/** Takes what another screen has pointed at in hand, once. */
export function useShownLack(lack: Missing | null, shown: (lack: Missing) => void): void {
  const before = useRef<Missing | null>(null)
  useEffect(() => {
    if (lack === null || before.current === lack) return
    before.current = lack
    shown(lack)
  })
}
