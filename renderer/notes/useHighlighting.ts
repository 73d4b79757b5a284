import { useCallback } from 'react'
import type { HighlightColour } from '../../shared/model/annotation.ts'
import type { ReaderSelection } from '../reader/readerDocument.ts'
import type { EntryView } from '../state/entryView.ts'
import { highlighted, removed } from './annotate.ts'
import { noteColourUsed } from './noteColour.ts'
import { offerUndo } from './undoOffer.ts'

/** Highlights a selection; Ctrl+Z takes it off again. */
export function useHighlighting(
  view: EntryView,
): (selection: ReaderSelection, colour: HighlightColour) => void {
  return useCallback(
    (selection, colour) => {
      const annotation = highlighted(view, selection, colour)
      noteColourUsed(colour)
      offerUndo(() => {
        removed(annotation)
      }, null)
    },
    [view],
  )
}
