import { useCallback } from 'react'
import type { Verdict } from '../../../shared/calls/views.ts'
import { fillSentence } from '../../../shared/messages/fillSentence.ts'
import { languages } from '../../messages/languages.ts'
import { useWords } from '../../messages/useWords.ts'
import { languageOf, useSettings } from '../../state/settings.ts'

/** Says what became of a file and why; a refusal by the sentence of its code. */
export function useVerdictSentence(): (verdict: Verdict) => string {
  const words = useWords()
  const language = useSettings(({ settings }) => languageOf(settings))
  return useCallback(
    ({ verdict, code, details }) => {
      if (verdict !== 'refused') return words(`verdict.${verdict}.body`)
      const sentences = new Map<string, string>(Object.entries(languages[language].errors))
      return fillSentence(sentences.get(code ?? '') ?? code ?? '', details)
    },
    [words, language],
  )
}
