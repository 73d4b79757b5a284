import { useCallback } from 'react'
import type { Finding } from '../../shared/calls/views.ts'
import { fillSentence } from '../../shared/messages/fillSentence.ts'
import { useSpeech } from './useSpeech.ts'

/** Says a finding in the chosen language; of a code that is not known, the code itself. */
export function useFindingSentence(): (finding: Finding) => string {
  const { findings } = useSpeech()
  return useCallback(
    ({ code, details }) => {
      const known = new Map<string, string>(Object.entries(findings))
      return fillSentence(known.get(code) ?? code, details)
    },
    [findings],
  )
}
