import { useEffect } from 'react'
import { useSpeech } from '../messages/useSpeech.ts'
import { projectedSize, useProjector } from '../state/projector.ts'
import { useSettings } from '../state/settings.ts'

/** Puts theme, language and text size on the document, where the tokens look for them. */
export function useAppearance(): void {
  const settings = useSettings((state) => state.settings)
  const isProjected = useProjector(({ isOn }) => isOn)
  const { locale, direction } = useSpeech()
  useEffect(() => {
    const { dataset } = document.documentElement
    if (settings.theme === 'system') delete dataset['theme']
    else dataset['theme'] = settings.theme
  }, [settings])
  useEffect(() => {
    const ending = new AbortController()
    const measured = (): void => {
      setTextSize(settings.textSize, isProjected)
      markTight(settings.textSize)
    }
    measured()
    window.addEventListener('resize', measured, { signal: ending.signal })
    return () => {
      ending.abort()
    }
  }, [settings.textSize, isProjected])
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = direction
  }, [locale, direction])
}

function setTextSize(textSize: number, isProjected: boolean): void {
  const root = document.documentElement
  const size = isProjected ? projectedSize(window.innerWidth) : (14 * textSize) / 100
  root.style.fontSize = `${size}px`
  root.toggleAttribute('data-projected', isProjected)
}

/** In pixels at 100 % text size. */
const tightBelow = 784

/** Little room, or large text: a media query knows only the former. */
function markTight(textSize: number): void {
  const width = (window.innerWidth * 100) / textSize
  document.documentElement.toggleAttribute('data-tight', width < tightBelow)
}
