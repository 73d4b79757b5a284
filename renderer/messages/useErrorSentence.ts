import { useCallback } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { fillSentence } from '../../shared/messages/fillSentence.ts'
import { languageOf, useSettings } from '../state/settings.ts'
import { languages } from './languages.ts'

/** Says an error in the chosen language. */
export function useErrorSentence(): (error: WireError) => string {
  const language = useSettings(({ settings }) => languageOf(settings))
  return useCallback(
    (error) => fillSentence(languages[language].errors[error.code], error.details),
    [language],
  )
}
