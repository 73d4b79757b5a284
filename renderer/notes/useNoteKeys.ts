import { useEffect } from 'react'
import type { CriterionId } from '../../shared/model/ids.ts'
import { controlKey } from '../components/controlKey.ts'
import { isTyping } from '../components/isTyping.ts'
import { useWords } from '../messages/useWords.ts'
import type { ReaderHandle } from '../reader/Reader.tsx'
import type { ReaderSelection } from '../reader/readerDocument.ts'
import type { EntryView } from '../state/entryView.ts'
import { run } from '../state/run.ts'
import { useToasts } from '../state/toasts.ts'
import { noted } from './annotate.ts'
import { canCite } from './canCite.ts'
import { noteColour } from './noteColour.ts'
import { undoOffered } from './undoOffer.ts'
import { useCiting } from './useCiting.ts'
import { useHighlighting } from './useHighlighting.ts'

type Keys = {
  readonly view: EntryView
  readonly reader: { readonly current: ReaderHandle | null }
  readonly onCited: (criterionId: CriterionId) => void
}

type Act = (selection: ReaderSelection, reader: ReaderHandle) => void

/** Citing, highlighting and writing notes by key: on the selection, else the match found, else the page. */
export function useNoteKeys({ view, reader, onCited }: Keys): void {
  const words = useWords()
  const citing = useCiting(view)
  const highlight = useHighlighting(view)
  useEffect(() => {
    const cite = (number: number): Act | null => {
      const criterion = view.category.rubric.criteria[number - 1]
      if (criterion === undefined || !canCite(view)) return null
      return (selection) => {
        citing.cited(selection, criterion)
        onCited(criterion.id)
      }
    }
    const mark: Act = (selection) => {
      if (selection.extent === 'page') useToasts.getState().said(words('notes.highlight.nothing'))
      else highlight(selection, noteColour())
    }
    const write: Act = (selection, { holdMark }) => {
      holdMark({ id: noted(view, selection).id, box: selection.box })
    }
    const actOf = (event: KeyboardEvent): Act | null => {
      if (event.ctrlKey || event.metaKey) return null
      if (event.altKey) return numberOf(event) === null ? null : cite(numberOf(event) ?? 0)
      if (isTyping(event)) return null
      if (event.key === 'h') return mark
      return event.key === 'a' ? write : null
    }
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isInDialog(event)) return
      const act = actOf(event)
      const isTaken = act === null ? isUndo(event) && undoOffered() : true
      if (!isTaken) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (act !== null) run(doneWithSelection(reader.current, view, act))
    }
    // Before the find field, which keeps its letters to itself, and before undo in the rubric.
    window.addEventListener('keydown', pressed, { capture: true })
    return () => {
      window.removeEventListener('keydown', pressed, { capture: true })
    }
  })
}

/** Not in a document of another entry, which may lie beside. */
async function doneWithSelection(
  reader: ReaderHandle | null,
  { desk }: EntryView,
  act: Act,
): Promise<void> {
  const selection = (await reader?.selected()) ?? null
  if (reader === null || selection === null) return
  reader.clearSelection()
  const { documents } = desk.entry
  if (documents.some(({ id }) => id === selection.documentId)) act(selection, reader)
}

/** By its place on the keyboard: with Alt, a Mac makes other characters of the digits. There they are left to text fields. */
function numberOf(event: KeyboardEvent): number | null {
  if (controlKey === '⌘' && isTyping(event)) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  return digit === undefined ? null : Number(digit)
}

function isUndo(event: KeyboardEvent): boolean {
  const control = event.ctrlKey || event.metaKey
  return control && !event.shiftKey && event.key.toLowerCase() === 'z' && !isTyping(event)
}

function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
}
