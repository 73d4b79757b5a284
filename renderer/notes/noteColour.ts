import type { HighlightColour } from '../../shared/model/annotation.ts'
import { useSettings } from '../state/settings.ts'

/** The one used last; what the key highlights with. */
export function useNoteColour(): HighlightColour {
  return useSettings(({ settings }) => settings.highlightColour)
}

export function noteColour(): HighlightColour {
  return useSettings.getState().settings.highlightColour
}

/** Holds until the window closes where it cannot be written. */
export function noteColourUsed(highlightColour: HighlightColour): void {
  if (highlightColour === noteColour()) return
  useSettings.setState(({ settings }) => ({ settings: { ...settings, highlightColour } }))
  useSettings
    .getState()
    .changed({ highlightColour })
    .catch(() => undefined)
}
