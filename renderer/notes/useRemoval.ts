import { useCallback } from 'react'
import type { Annotation } from '../../shared/model/annotation.ts'
import { useWords } from '../messages/useWords.ts'
import { kept, removed } from './annotate.ts'
import { offerUndo } from './undoOffer.ts'

/** Deletes a highlight or note, and offers to bring it back. */
export function useRemoval(): (annotation: Annotation) => void {
  const words = useWords()
  return useCallback(
    (annotation) => {
      removed(annotation)
      const said = { text: words(`notes.deleted.${annotation.kind}`), action: words('notes.undo') }
      offerUndo(() => {
        kept(annotation)
      }, said)
    },
    [words],
  )
}
