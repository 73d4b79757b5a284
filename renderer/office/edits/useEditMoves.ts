import { useCallback } from 'react'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { useOffice } from '../../state/office.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { run } from '../../state/run.ts'
import { useToasts } from '../../state/toasts.ts'
import type { Way } from '../../state/undo.ts'

const channels = { undo: 'office.undoEdit', redo: 'office.redoEdit' } as const

/** Takes an edit of the prize folder back, or makes it again, and says which; false when there is none. */
export function useEditMoves(): (way: Way) => boolean {
  const words = useWords()
  return useCallback(
    (way) => {
      const step = useOffice.getState().opened?.edits[way] ?? null
      if (step === null || useOfficeWork.getState().work !== null) return false
      run(
        api(channels[way], {}).then((opened) => {
          useOffice.getState().answered(opened)
          const name = words(`edits.${step}`)
          useToasts.getState().said(words(`edits.${way}.done`, { step: name }))
        }),
      )
      return true
    },
    [words],
  )
}
