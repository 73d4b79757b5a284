import { useCallback } from 'react'
import type { Verdict } from '../../../shared/calls/views.ts'
import { fillSentence } from '../../../shared/messages/fillSentence.ts'
import { useSpeech } from '../../messages/useSpeech.ts'
import { useWords } from '../../messages/useWords.ts'

/** Says what became of a file and why; a refusal by the sentence of its code. */
export function useVerdictSentence(): (verdict: Verdict) => string {
  const words = useWords()
  const { errors } = useSpeech()
  return useCallback(
    ({ verdict, code, details }) => {
      if (verdict !== 'refused') return words(`verdict.${verdict}.body`)
      const sentences = new Map<string, string>(Object.entries(errors))
      return fillSentence(sentences.get(code ?? '') ?? code ?? '', details)
    },
    [words, errors],
  )
}
