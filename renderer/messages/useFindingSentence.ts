import { useCallback } from 'react'
import type { Finding } from '../../shared/calls/views.ts'
import { fillSentence } from '../../shared/messages/fillSentence.ts'
import { findingsEn } from '../../shared/messages/findings.en.ts'
import { findingsKo } from '../../shared/messages/findings.ko.ts'
import { languageOf, useSettings } from '../state/settings.ts'

const sentences = { en: findingsEn, ko: findingsKo } as const

/** Says a finding in the chosen language; of a code that is not known, the code itself. */
export function useFindingSentence(): (finding: Finding) => string {
  const language = useSettings(({ settings }) => languageOf(settings))
  return useCallback(
    ({ code, details }) => {
      const known = new Map<string, string>(Object.entries(sentences[language]))
      return fillSentence(known.get(code) ?? code, details)
    },
    [language],
  )
}
