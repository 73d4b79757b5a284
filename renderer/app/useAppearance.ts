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
    const ending = new AbortController()
    const measured = (): void => {
      markTight(settings.textSize)
    }
    measured()
    window.addEventListener('resize', measured, { signal: ending.signal })
    return () => {
      ending.abort()
    }
  }, [settings.textSize])
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = direction
  }, [locale, direction])
}

/** In pixels at 100 % text size. */
const tightBelow = 784

/** Little room, or large text: a media query knows only the former. */
function markTight(textSize: number): void {
  const width = (window.innerWidth * 100) / textSize
  document.documentElement.toggleAttribute('data-tight', width < tightBelow)
}
