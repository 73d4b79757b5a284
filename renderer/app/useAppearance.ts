import { useEffect } from 'react'
import { useSpeech } from '../messages/useSpeech.ts'
import { useSettings } from '../state/settings.ts'

/** Puts theme, language and text size on the document, where the tokens look for them. */
export function useAppearance(): void {
  const settings = useSettings((state) => state.settings)
  const { locale, direction } = useSpeech()
  useEffect(() => {
    const { dataset, style } = document.documentElement
    if (settings.theme === 'system') delete dataset['theme']
    else dataset['theme'] = settings.theme
    style.fontSize = `${(14 * settings.textSize) / 100}px`
  }, [settings])
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = direction
  }, [locale, direction])
}
