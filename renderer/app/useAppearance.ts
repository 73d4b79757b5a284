import { useEffect } from 'react'
import { languageOf, useSettings } from '../state/settings.ts'

/** Puts theme, language and text size on the document, where the tokens look for them. */
export function useAppearance(): void {
  const settings = useSettings((state) => state.settings)
  useEffect(() => {
    const { dataset, style } = document.documentElement
    if (settings.theme === 'system') delete dataset['theme']
    else dataset['theme'] = settings.theme
    style.fontSize = `${(14 * settings.textSize) / 100}px`
    document.documentElement.lang = languageOf(settings)
  }, [settings])
}
