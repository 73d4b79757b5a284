import { useCallback } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { fillSentence } from '../../shared/messages/fillSentence.ts'
import { useSpeech } from './useSpeech.ts'

/** Says an error in the chosen language. */
export function useErrorSentence(): (error: WireError) => string {
  const { errors } = useSpeech()
  return useCallback((error) => fillSentence(errors[error.code], error.details), [errors])
}
