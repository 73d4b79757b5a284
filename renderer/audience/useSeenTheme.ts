import { useSyncExternalStore } from 'react'
import type { Settings } from '../../shared/calls/settings.ts'
import type { ViewerTheme } from '../viewer/protocol.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme as it is seen, the system's own choice resolved. */
export function useSeenTheme(theme: Settings['theme']): ViewerTheme {
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches)
  if (theme !== 'system') return theme
  return systemIsDark ? 'dark' : 'light'
}

function subscribe(changed: () => void): () => void {
  dark.addEventListener('change', changed)
  return () => {
    dark.removeEventListener('change', changed)
  }
}
