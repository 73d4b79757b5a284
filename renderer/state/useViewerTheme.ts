import { useSyncExternalStore } from 'react'
import type { ViewerTheme } from '../viewer/protocol.ts'
import { useSettings } from './settings.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme as it is seen, the system's own choice resolved. */
export function useViewerTheme(): ViewerTheme {
  const theme = useSettings(({ settings }) => settings.theme)
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
