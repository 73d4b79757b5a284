import { useCallback } from 'react'
import { fillSentence } from '../../../../shared/messages/fillSentence.ts'
import type { PlotWords } from '../../../../shared/plots/plot.ts'
import { useSpeech } from '../../../messages/useSpeech.ts'

/** What stands in plots, in the chosen language; the same words go into files and onto paper. */
export function usePlotWords(): PlotWords {
  const { plots } = useSpeech()
  return useCallback((id, values = {}) => fillSentence(plots[id], values), [plots])
}
