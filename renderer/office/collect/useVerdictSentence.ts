import { useCallback } from 'react'
import type { Verdict } from '../../../shared/calls/views.ts'
import { verdictSentence } from '../../../shared/messages/verdicts.ts'
import { useSpeech } from '../../messages/useSpeech.ts'

/** Says what became of a file and why; a refusal by the sentence of its code. */
export function useVerdictSentence(): (verdict: Verdict) => string {
  const { errors, verdicts } = useSpeech()
  return useCallback((verdict) => verdictSentence(verdict, verdicts, errors), [errors, verdicts])
}
