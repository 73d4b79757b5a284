import { useSyncExternalStore } from 'react'
import { useSettings } from '../../state/settings.ts'
import type { ViewerTheme } from '../../viewer/protocol.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme that is seen just now, for the viewer, which cannot ask the settings. */
export function useViewerTheme(): ViewerTheme {
  const theme = useSettings(({ settings }) => settings.theme)
  const systemIsDark = useSyncExternalStore(onSystemChange, () => dark.matches)
  if (theme !== 'system') return theme
  return systemIsDark ? 'dark' : 'light'
}

function onSystemChange(changed: () => void): () => void {
  dark.addEventListener('change', changed)
  return () => {
    dark.removeEventListener('change', changed)
  }
}
