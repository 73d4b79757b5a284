import { useSyncExternalStore } from 'react'
import { languageOf, useSettings } from '../state/settings.ts'
import { languages, type LanguageWords } from './languages.ts'
import { pseudoLanguage } from './pseudo.ts'

const pseudo = {
  ltr: pseudoLanguage(languages.en, 'ltr'),
  rtl: pseudoLanguage(languages.en, 'rtl'),
} as const

/** The language that the window speaks: the chosen one. */
export function useSpeech(): LanguageWords {
  const language = useSettings(({ settings }) => languageOf(settings))
  const asked = useSyncExternalStore(subscribe, pseudoAsked)
  return asked === null ? languages[language] : pseudo[asked]
}

/** `?pseudo=ltr` or `rtl` in the window's address, which only who drives the program can put there. */
function pseudoAsked(): keyof typeof pseudo | null {
  const asked = new URLSearchParams(window.location.search).get('pseudo')
  return asked === 'ltr' || asked === 'rtl' ? asked : null
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed)
  return () => {
    window.removeEventListener('popstate', changed)
  }
}
