import { languageOf, useSettings } from '../state/settings.ts'
import { languages, type LanguageWords } from './languages.ts'
import { pseudoLanguage } from './pseudo.ts'

/** `?pseudo=ltr` or `rtl` in the window's address, which only a driver of the program can put there. */
const asked = new URLSearchParams(window.location.search).get('pseudo')
const pseudo = asked === 'ltr' || asked === 'rtl' ? pseudoLanguage(languages.en, asked) : null

/** The language that the window speaks: the chosen one. */
export function useSpeech(): LanguageWords {
  const language = useSettings(({ settings }) => languageOf(settings))
  return pseudo ?? languages[language]
}
